import { type Section, sectionOf } from './section';

/** Longer lines say more than what comes below them. @internal */
export const LEAD_LENGTH = 400;

/** The lead-in of a list: the last paragraph that ends with a colon, else a short last one. @internal */
export function leadOf(paragraphs: string[]): string | null {
  const colon = [...paragraphs].reverse().find(text => /:\s*$/.test(text));
  const last = paragraphs[paragraphs.length - 1];
  if (colon && colon.length <= LEAD_LENGTH * 3)
    return colon.slice(-LEAD_LENGTH);
  return last && last.length <= 160 ? last : null;
}

/** The sentence a lead-in ends with: what stands before it is about other things. @internal */
export function lastSentence(text: string): string {
  const parts = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return parts[parts.length - 1];
}

/** Words of a lead-in that may well mean the talks its heading is about. */
const OPEN_LEAD =
  /(?<!\p{L})(?:favou?rites?|lik(?:e|ed)|enjoy\w*|recommend\w*|watch\w*|highlights?|order|here|these|those|following|below|includ\w*|attend\w*|saw|seen|went|best|top|worth|list\w*|ones?|picks?|notable|mention\w*|speakers?|presented|hier|folgend\w*|voici|suivant\w*|aquí|siguientes?)(?!\p{L})/iu;

/** "The rules in short:" below a heading like "Session 3" lists no talks. @internal */
export function announcesElse(lead: string, said: Section | null): boolean {
  return (
    /:\s*$/.test(lead) &&
    said?.stance === null &&
    said.event === null &&
    said.day === null &&
    !OPEN_LEAD.test(lastSentence(lead))
  );
}

/** "Talks I attended:" above a heading for each day announces what stands below all of them. @internal */
export function announcedAbove(
  paragraphs: string[],
  year: number | null,
): Section | null {
  const last = paragraphs[paragraphs.length - 1];
  if (!/:\s*$/.test(last)) return null;
  const said = sectionOf(lastSentence(last), true, year);
  return said.stance === 'list' ? said : null;
}
