import type { Root } from 'mdast';
import type { Product } from '../model';
import { oneLine, sectionsOf, type Section } from './sections';

/** Headings that announce products: `Interesting Products`, `New Tools to Watch:`. */
const PRODUCTS_HEADING =
  /^(?:(?:the|some|my|our|new|interesting|notable|cool|favou?rite|featured|exciting|noteworthy|promising|other|more|open source)\s+)*(?:products?|tools?|tooling|projects?|vendors?|startups?|products? and (?:tools?|vendors?)|tools? and products?)(?:\s+(?:to watch|i liked|worth .{0,30}|of (?:note|interest)|spotlight|announcements?))?\s*:?$/i;

/** What a heading adds to a product's name to say how it is sold. */
const OFFERING =
  /\s+(?:open[- ]source|cloud[- ]hosted|self[- ]hosted|as a service|saas|on[- ]prem(?:ises)?)(?:\s+(?:or|and|vs\.?|\/)\s+(?:open[- ]source|cloud[- ]hosted|self[- ]hosted|saas|on[- ]prem(?:ises)?|cloud))*$/i;

const NAME_WORD = String.raw`[\p{Lu}\d][\p{L}\p{N}.&+-]*`;
const VENDOR_IN_TEXT = new RegExp(
  String.raw`\b(?:[Dd]eveloped|[Cc]reated|[Bb]uilt|made|maintained|offered|backed)\s+(?:originally\s+)?by\s+(${NAME_WORD}(?:\s${NAME_WORD}){0,2})`,
  'u',
);

/** `Kratix by Syntasso`, `Cilium Enterprise by Isovalent (acquired by Cisco)`, `Widget (Example Inc.)`, `Example's Widget`. */
function splitVendor(title: string): { name: string; vendor: string | null } {
  const bare = title
    .replace(/^\d{1,2}\s*[.):]\s*/, '')
    .replace(/\s*\((?:now\s+)?(?:acquired|owned|bought)\b[^)]*\)?\s*$/i, '')
    .trim();
  const by = /^(.+?)\s+(?:by|from)\s+(\p{Lu}[^()]*)$/u.exec(bare);
  if (by) return { name: by[1].trim(), vendor: by[2].trim() };
  const owner = /^(\p{Lu}[\p{L}\p{N}.&-]*)[’']s\s+(\p{Lu}.+)$/u.exec(bare);
  if (owner) return { name: owner[2], vendor: owner[1] };
  return { name: bare, vendor: null };
}

/** The company that the text below the heading says is behind the product. */
function vendorInText(section: Section): string | null {
  const [first] = section.content.filter(({ type }) => type === 'paragraph');
  const sentence = first ? oneLine(first).split(/(?<=[.!?])\s/)[0] : '';
  return VENDOR_IN_TEXT.exec(sentence)?.[1].replace(/[.,]+$/, '') ?? null;
}

/** `GitHub Copilot and GPT-Engineer` are two; `Tips and Tricks` is no list of names. */
function namesIn(title: string): string[] {
  const parts = title.split(/\s+(?:and|&|vs\.?)\s+|,\s+(?:and\s+)?/);
  const areNames = parts.every(part => /^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(part));
  return parts.length > 1 && parts.length <= 4 && areNames ? parts : [title];
}

function productsIn(section: Section, theme: string | null): Product[] {
  const { name, vendor } = splitVendor(section.title.replace(/\s*:$/, ''));
  return namesIn(name.replace(OFFERING, '')).map(part => ({
    name: part,
    vendor: vendor ?? vendorInText(section),
    theme,
  }));
}

/**
 * The products a document presents by headings of their own, below a heading that announces products.
 * The theme is the section all of it stands in.
 *
 * @internal
 */
export function productsOf(root: Root): Product[] {
  const products: Product[] = [];
  const above: Section[] = [];
  for (const section of sectionsOf(root)) {
    if (section.depth === 0) continue;
    while (above.length > 0 && above[above.length - 1].depth >= section.depth) {
      above.pop();
    }
    const parent = above[above.length - 1];
    if (parent && PRODUCTS_HEADING.test(parent.title)) {
      const theme = above[above.length - 2];
      products.push(
        ...productsIn(section, theme && theme.depth > 1 ? theme.title : null),
      );
    }
    above.push(section);
  }
  return products;
}
