import { isCalledEvent } from './calledEvents';

/** "The Lead Sailor Conference - Day 2", "Notes from Some Harbour Summit": a name that ends in what it is. */
const NAMED =
  /((?:The )?\p{Lu}[\p{L}\d.+&’'-]*(?: (?:of |for |on )?\p{Lu}[\p{L}\d.+&’'-]*){0,4}) (conference|conf|summit|symposium|unconference|congress|hackathon|konferenz|conferencia|conferência|conférence|conferenza|konferans|konferencja)(?!\p{L})/iu;
/** What begins such a title without being part of the name. */
const BEFORE_NAME =
  /^(?:(?:Notes|Impressions|Highlights|Takeaways|Thoughts|Lessons|Recap|Review|Report|My|Our|First|Last|Next|A|An|Back|Live|Day \d)\s(?:(?:from|of|on|at|for) )?)+/iu;
/** Kinds of conferences, and no names. */
const KIND =
  /^(?:(?:the|a|an) )?(?:tech(?:nology)?|developer|annual|first|second|third|local|virtual|online|virtual|academic|industry|software|engineering|international|press|video|zoom|phone|big|good|next|last|same|whole|entire|this|that|my|our)$/iu;

/** "The Harbour: recap of the talks", "Le Port : résumé des conférences": a name, and what is told of it. */
const RECAP_OF =
  /^(?:(?:The|Le|La|Les|Der|Die|Das|El|Il) )?(\p{Lu}[\p{L}\d.+&’'-]*(?: \p{Lu}[\p{L}\d.+&’'-]*){0,3})\s*[:–—-]\s+(?:(?:our|my|a|the|un|une|notre|mon|unser|mein|nuestro|mi|ein|der|le) )?(?:recap|summary|review|report|retrospective|résumé|récap|retour|compte-rendu|bilan|rückblick|bericht|resumen|crónica|resumo|riassunto|resoconto|verslag)(?!\p{L})/iu;

const TOLD =
  '(?:recap|summary|review|(?:trip|travel|conference) report|notes|impressions|highlights|take-?aways|thoughts|report|learnings|insights|retrospective|rückblick|bericht|eindrücke|nachlese|notizen|retour|compte-rendu|résumé|récap|bilan|resumen|crónica|impresiones|resumo|relato|riassunto|resoconto|verslag|impressies)';
const NAMED_SO =
  "(?:\\p{Lu}|[a-z]{1,2}\\p{Lu})[\\p{L}\\d.+&’'/-]*(?: (?:(?:of|the|for|on|de|do|da|del|der|des|&|\\+) )?[\\p{Lu}\\d][\\p{L}\\d.+&’'/-]*){0,4}";
/** "Recap of Some Harbour Weekend", "Trip report: Some Harbour Weekend". */
const TOLD_OF = new RegExp(
  `(?<!\\p{L})${TOLD}(?:\\s*:\\s*| (?:of|from|on|at|for|auf|von|vo[mn]|zu[rm]?|sur|d[eu]|des|del|d[aeo]s?|della|van)(?: (?:the|de[rmn]|das|die|la|le|el|o|a|de|het))? )(${NAMED_SO})(?=\\s*$|[:,.!(–—|]|\\s[-–—|]\\s)`,
  'iu',
);
/** "Some Harbour Weekend – Trip Report". */
const TOLD_BEHIND = new RegExp(
  `^(${NAMED_SO})\\s*(?:[:–—-]\\s*)?(?<!\\p{L})${TOLD}(?!\\p{L})`,
  'iu',
);

/** Names a title tells something of, the longest first. */
function toldOf(title: string): string[] {
  return [TOLD_OF, TOLD_BEHIND].flatMap(
    pattern => pattern.exec(title)?.[1].trim() ?? [],
  );
}

/** "… at Some Harbour Weekend", and for one word only what nobody would say of a company. */
function isAttended(name: string, text: string): boolean {
  if (!text.includes(name)) return false;
  if (isCalledEvent(name, text)) return true;
  const words = (name.match(/[\p{L}\p{M}\d]+/gu) ?? []).join('\\P{L}{1,3}');
  return (
    name.includes(' ') &&
    new RegExp(
      `(?<!\\p{L})(?:at|to|from|auf de[rm]|bei de[rm]|beim|à|au|en|na|no|op) (?:the )?${words}(?!\\p{L})`,
      'iu',
    ).test(text)
  );
}

/** The name a recap is headed by, where the text calls what is named so an event, or tells of being there. */
export function recappedEvent(
  titles: readonly string[],
  texts: readonly string[],
): { name: string; title: string } | undefined {
  for (const title of titles) {
    const short = title.slice(0, 200);
    const told = toldOf(short).find(
      name =>
        /^(?:\p{Lu}|[a-z]{1,2}\p{Lu})/u.test(name) &&
        !KIND.test(name) &&
        texts.some(text => isAttended(name, text.slice(0, 2000))),
    );
    if (told) return { name: told, title };
    const name = RECAP_OF.exec(short)?.[1];
    if (!name) continue;
    const words = (name.match(/[\p{L}\d]+/gu) ?? []).join('\\P{L}{1,3}');
    const called = new RegExp(
      `(?<!\\p{L})(?:event|conference|évènement|événement|conférence|konferenz|veranstaltung|evento|conferencia|conferência|conferenza|evenement)s? (?:du |de la |des? |of |the |der |del )?(?:["“«]\\s?)?${words}(?!\\p{L})|(?<!\\p{L})${words} (?:event|conference|konferenz)(?!\\p{L})`,
      'iu',
    );
    if (texts.some(text => called.test(text.slice(0, 2000))))
      return { name, title };
  }
  return undefined;
}

/**
 * The event that a title calls a conference without saying when it was, where the text tells of being there: "I attended …",
 * "… was held in …".
 *
 * @internal
 */
export function undatedEvent(
  titles: readonly string[],
  paragraphs: readonly string[],
): { name: string; title: string } | undefined {
  for (const title of titles) {
    const match = NAMED.exec(title.slice(0, 200));
    const name = match?.[1].replace(BEFORE_NAME, '').trim();
    if (!match || !name || !/^\p{Lu}/u.test(name) || KIND.test(name)) continue;
    const words = (name.match(/[\p{L}\d]+/gu) ?? []).join('\\P{L}{1,3}');
    const there = new RegExp(
      `(?<!\\p{L})(?:at|to|attended|attending|visited|joined|from|auf der|bei der|à|en|na|no) (?:the )?${words}(?!\\p{L})|(?<!\\p{L})${words} ${match[2]}`,
      'iu',
    );
    if (paragraphs.some(text => there.test(text.slice(0, 2000))))
      return { name: `${name} ${match[2]}`, title };
  }
  return undefined;
}
