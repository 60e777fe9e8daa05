import type { RootContent } from 'mdast';
import { inlineText } from './inline';

/** Where pictures are taken from. */
const PICTURES =
  /^https?:\/\/(?:[\w-]+\.)*(?:unsplash\.com|pexels\.com|pixabay\.com|flickr\.com|flic\.kr|freepik\.com|undraw\.co|commons\.wikimedia\.org|gettyimages\.\w+|shutterstock\.com|istockphoto\.com)\//i;
/** "Photo by Ada Example", "Crédit photo : …". */
const CREDIT =
  /^\W*(?:(?:cover |header |featured |title )?(?:photos?|images?|pictures?|picture credits?|photo credits?|fotos?|bild(?:er)?|illustration|artwork)\s*(?:credits?)?\s*(?:\([^()]{1,20}\)\s*)?(?:by|from|von|par|de|por|:|via|courtesy of|taken by)|crédits? photos?|credits? to)(?!\p{L})/iu;
const LONGEST = 160;

/**
 * Whether a paragraph only says whose picture stands beside it: whom it names gave no talk.
 *
 * @internal
 */
export function isPictureCredit(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const { text, spans } = inlineText(block.children);
  if (!text || text.length > LONGEST) return false;
  if (CREDIT.test(text)) return true;
  const links = spans.flatMap(({ url }) => (url === undefined ? [] : [url]));
  return links.length > 0 && links.every(url => PICTURES.test(url));
}
