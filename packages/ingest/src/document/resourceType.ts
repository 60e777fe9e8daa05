import type { ResourceType } from '../model';

/** Words and addresses that tell what a resource is, the most telling first. */
const SIGNS: ReadonlyArray<{ type: ResourceType; text: RegExp; url?: RegExp }> =
  [
    {
      type: 'model',
      text: /\bmaturity model\b|\breference (?:architecture|model)s?\b/i,
      url: /maturity-model/i,
    },
    {
      type: 'paper',
      text: /\bwhite ?papers?\b|\bpaper\b|\bsurvey report\b|\bstate of .{3,40} report\b/i,
      url: /white-?papers?\/|arxiv\.org|doi\.org|dl\.acm\.org/i,
    },
    { type: 'podcast', text: /\bpodcasts?\b/i, url: /podcasts?\b/i },
    {
      type: 'book',
      text: /\b(?:the |a |my |new )?book\b/i,
      url: /oreilly\.com\/library|manning\.com\/books|leanpub\.com/i,
    },
    {
      type: 'recap',
      text: /\b(?:recap|récap|wrap[- ]?up|wrapping up|trip report|conference report|takeaways|everything you need to know|highlights? (?:from|of))\b/i,
      url: /\b(?:recap|wrap-up|wrapup|trip-report|key-takeaways|highlights-from)\b|everything-you-need-to-know/i,
    },
    { type: 'article', text: /\bblog ?posts?\b|\barticles?\b|\bwrite-?up\b/i },
  ];

/**
 * What kind of resource a title and an address speak of, or null where neither tells.
 *
 * @internal
 */
export function resourceType(
  title: string,
  url: string | null,
): ResourceType | null {
  const sign = SIGNS.find(
    ({ text, url: address }) =>
      text.test(title) || (url !== null && address?.test(url)),
  );
  return sign?.type ?? null;
}
