/**
 * How a text begins that may be marked up: what stands above its first element, and what that element is.
 *
 * @internal
 */
export interface Opening {
  /** It declares itself XML, `<?xml version="1.0"?>`. */
  declaresXml: boolean;
  /** Name of the document type it declares, `html`; null where it declares none. */
  doctype: string | null;
  /** Whether the document type declares things of its own, `<!DOCTYPE x [ … ]>`. */
  hasOwnDeclarations: boolean;
  /** Name of the first element, as written; null where something else comes first. */
  element: string | null;
  /** Offset of that element, or of whatever else comes first. */
  at: number;
}

const SPACE = /\s*/y;
const ELEMENT = /<([A-Za-z_][\w.-]*(?::[\w.-]+)?)(?=[\s/>])/y;
const DOCTYPE = /<!doctype\s+([\w.:-]+)[^>[]*(\[)?/iy;

function match(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Offset behind the next `closing`, or null where there is none. */
function behind(text: string, closing: string, from: number): number | null {
  const found = text.indexOf(closing, from);
  return found < 0 ? null : found + closing.length;
}

/**
 * Reads what stands above the first element: declaration, processing instructions, comments, document type. A scanner and no
 * pattern, for a pattern that repeats comments tries all ways to part them.
 *
 * @internal
 */
export function openingOf(text: string): Opening {
  const opening: Opening = {
    declaresXml: false,
    doctype: null,
    hasOwnDeclarations: false,
    element: null,
    at: 0,
  };
  const skipped = (at: number): number | null => {
    if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
    if (text.startsWith('<?', at)) {
      opening.declaresXml ||= /^<\?xml\s/i.test(text.slice(at, at + 6));
      return behind(text, '?>', at + 2);
    }
    const doctype = match(DOCTYPE, text, at);
    if (!doctype) return null;
    opening.doctype ??= doctype[1];
    opening.hasOwnDeclarations ||= doctype[2] === '[';
    const end = at + doctype[0].length;
    const inside = doctype[2] ? behind(text, ']', end) : end;
    return inside === null ? null : behind(text, '>', inside);
  };
  for (;;) {
    opening.at += match(SPACE, text, opening.at)?.[0].length ?? 0;
    const next = skipped(opening.at);
    if (next === null) break;
    opening.at = next;
  }
  opening.element = match(ELEMENT, text, opening.at)?.[1] ?? null;
  return opening;
}

/**
 * Whether a text is a whole page of HTML or XHTML, going by how it begins.
 *
 * @internal
 */
export function isPage({ doctype, element }: Opening): boolean {
  return (
    /^html$/i.test(doctype ?? '') || /^(?:html|head|body)$/i.test(element ?? '')
  );
}
