import type { TalkType } from '../../model';

/** Words that name a type, where they stand before a title ("Keynote: …") or in brackets behind it. */
const LABELS: Array<[RegExp, TalkType]> = [
  [
    /^(?:(?:opening|closing|sponsored|morning|evening|day \w+) )?keynote (?:panel|panel discussion)$/i,
    'panel',
  ],
  [
    /^(?:(?:opening|closing|sponsored|morning|evening|guest|day \w+) )?keynotes?(?: (?:session|talk|address|speech))?$/i,
    'keynote',
  ],
  [
    /^(?:(?:opening|closing|expert|sponsored) )?panel(?: (?:discussion|session|talk))?s?$|^podiumsdiskussion$|^table ronde$|^mesa redonda$|^tavola rotonda$/i,
    'panel',
  ],
  [
    /^(?:⚡\s*)?(?:(?:cl|project|sponsored|maintainer) )?ligh?t?n?ing(?: talks?)?$|^ignites?(?: talks?)?$|^⚡$|^pecha ?kucha$|^LT(?:大会|枠)?$|^ライトニングトーク$/i,
    'lightning',
  ],
  [
    /^(?:hands-on )?(?:workshops?|labs?|hands-on labs?)$|^ateliers?$|^taller(?:es)?$|^oficinas?$/i,
    'workshop',
  ],
  [/^tutorials?$/i, 'tutorial'],
  [
    /^(?:(?:opening|closing|keynote|sponsored) )?fireside(?: chat)?s?$/i,
    'fireside',
  ],
  [/^(?:live |sponsored )?demos?(?: theater| session)?$/i, 'demo'],
  [
    /^(?:maintainer track|project update|sig update|working group update)s?$/i,
    'update',
  ],
  [
    /^(?:(?:sponsored|invited|breakout|conference|regular|main|long|short|full) )?(?:talks?|sessions?|presentations?)$|^case stud(?:y|ies)$|^vortr[aä]ge?$|^(?:conférence|présentation|charla|ponencia|palestra|intervento|lezing|praatje)s?$|^(?:sesi(?:ón|ones)|sess(?:ão|ões)|lezingen|interventi)$|^(?:(?:トーク)?セッション|発表|講演|演讲|分享|议题)$/i,
    'talk',
  ],
];

const LABEL = /^((?:⚡\s*)?[\p{L}\d /-]{3,34}?)\s*[:—–|-]\s+/u;
const UPDATE =
  /\b(?:(?:working group|wg|sig|tag|project|maintainers?'?|community|technical oversight committee|toc) updates?|updates? from the (?:maintainers|project))\s*$|^(?:project |maintainer )?updates?:/i;

/** "The talks", "Les conférences". */
const OUR =
  /^(?:the|my|our|les?|mes|nos|los|las|mis|die|meine|as|os|minhas|i|le|de) (?=\p{L}{4})/iu;

/** The type a few words name, "Panel Discussions", "Lightning Talk". @internal */
export function typeOfLabel(text: string): TalkType | undefined {
  const label = text
    .replace(/^[\s\d.)#🎤⚡]+/u, '')
    .replace(/[\s:\p{Extended_Pictographic}\u{FE0F}\u{200D}]+$/u, '')
    .replace(OUR, '')
    .trim();
  return LABELS.find(([pattern]) => pattern.test(label))?.[1];
}

/** The label a title begins with, "Keynote: ". @internal */
export function leadingLabel(
  title: string,
): { label: string; type: TalkType } | undefined {
  const match = LABEL.exec(title);
  const type = match && typeOfLabel(match[1]);
  return match && type ? { label: match[0], type } : undefined;
}

/** What the title itself says of its type. @internal */
export function typeOfTitle(title: string): TalkType | undefined {
  const label = leadingLabel(title);
  if (label) return label.type;
  if (/^fireside chat\b/i.test(title)) return 'fireside';
  if (/^(?:keynote )?panel\b(?: discussion)? (?:on|about|with)\b/i.test(title))
    return 'panel';
  if (/^[^:]{3,60}\bpanel(?: discussion)?:\s/i.test(title)) return 'panel';
  if (
    /^(?:(?:opening|closing) keynotes?|keynotes?(?= (?:d[’']|de |du |der |des |of |zur? |di |by |with |von |par )))/i.test(
      title,
    )
  )
    return 'keynote';
  if (/^(?:hands-on )?workshop on\b|\S \S* ?workshop$/i.test(title))
    return 'workshop';
  if (/\S panel(?: discussion)?$/i.test(title)) return 'panel';
  if (UPDATE.test(title)) return 'update';
  return undefined;
}

const IN_PROSE: Array<[RegExp, TalkType]> = [
  [
    /\bpanel(?:s| discussions?| session)?\b|\bround ?table\b|\bpanell?ists?\b|\bpodiumsdiskussion\b/i,
    'panel',
  ],
  [/\bfireside chats?\b/i, 'fireside'],
  [/\blightning talks?\b|\bignite (?:talks?|session)\b/i, 'lightning'],
  [/\bkeynotes?\b(?! (?:room|hall|stage|speakers?\b))/i, 'keynote'],
  [/\b(?:workshops?|hands-on labs?)\b/i, 'workshop'],
  [/\btutorials?\b/i, 'tutorial'],
  [/\b(?:maintainer|project|working group) update\b/i, 'update'],
  [
    /\bdemo (?:session|theater)\b|\blive demo(?:nstration)?\b[^.]{0,20}$/i,
    'demo',
  ],
];

/** What the words of a sentence around a title say of its type. @internal */
export function typeInProse(
  text: string,
  end: 'first' | 'last' = 'first',
): TalkType | undefined {
  if (end === 'first') {
    const [first] = IN_PROSE.map(([pattern, type]) => ({
      at: text.search(pattern),
      type,
    }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    return first?.type;
  }
  const clauses = text.split(/[.;:]\s|,\s/).reverse();
  for (const clause of clauses) {
    const found = IN_PROSE.find(([pattern]) => pattern.test(clause));
    const behind = found ? clause.slice(clause.search(found[0])) : undefined;
    if (found && !/^\S+ (?:\S+ ){2,}(?:talks|sessions)\b/i.test(behind ?? ''))
      return found[1];
    if (found) return undefined;
  }
  return undefined;
}
