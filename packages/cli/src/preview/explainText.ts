import type {
  ExplainedField,
  FieldReason,
  Mention,
  Resolution,
  ResolvedTalk,
} from '@lectern/ingest';
import type chalk from 'chalk';
import { plain, speakerText } from './plain';

/** The fields of a mention in the order in which people ask for them. */
const FIELDS: ExplainedField[] = [
  'title',
  'type',
  'speakers',
  'event',
  'day',
  'start',
  'url',
  'video',
  'slides',
  'takeaway',
];

/** As long as `takeaway`, and a space. */
const NAME_WIDTH = 10;
/** Room for a reason beside a value. */
const VALUE_WIDTH = 46;

type Paint = chalk.Chalk;

/** What a field says, and why, one field a line. */
export function explainMention(
  mention: Mention,
  eventTitle: (event: string) => string,
  paint: Paint,
): string {
  const values: Record<ExplainedField, string | null> = {
    title: mention.title,
    type: mention.type,
    speakers: mention.speakers.map(speakerText).join('; ') || null,
    event: mention.event && eventTitle(mention.event),
    day: mention.day,
    start: mention.start,
    url: mention.url,
    video: mention.video,
    slides: mention.slides,
    takeaway: mention.takeaway,
  };
  const lines = FIELDS.flatMap(field => {
    const value = values[field];
    return value
      ? [fieldLine(field, value, mention.reasons?.[field], paint)]
      : [];
  });
  return [paint.bold(plain(mention.title)), ...lines].join('\n');
}

function fieldLine(
  field: string,
  value: string,
  reason: FieldReason | undefined,
  paint: Paint,
): string {
  const name = paint.dim(field.padEnd(NAME_WIDTH));
  const shown = shorten(plain(value));
  if (!reason) return `  ${name}${shown}`;
  return `  ${name}${shown.padEnd(VALUE_WIDTH)} ${paint.cyan(
    plain(`← ${reasonText(reason)}`),
  )}`;
}

function shorten(text: string): string {
  return text.length > VALUE_WIDTH
    ? `${text.slice(0, VALUE_WIDTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
    : text;
}

/** `list-item, line 12: "The Quiet Pager by …"`. */
function reasonText({ rule, line, text }: FieldReason): string {
  return [
    rule,
    line === null ? '' : `, line ${line}`,
    text === null ? '' : `: "${text}"`,
  ].join('');
}

const SHARED = {
  id: 'the id of a schedule or recording',
  name: 'the name a curator gave it',
  page: 'its page',
  title: 'its title',
};

/** Why mentions are one talk, why it has its topics, and what its recommendations weigh. */
export function explainTalk(talk: ResolvedTalk, paint: Paint): string {
  const several = talk.mentions.length > 1;
  const mentions = talk.mentions.map(({ source, line, shares }) => {
    const place = line === null ? source : `${source}:${line}`;
    const shared = shares
      ? `shares ${SHARED[shares]}`
      : 'looks like the others, or was united with them';
    return `${place}${several ? ` ← ${shared}` : ''}`;
  });
  const topics = talk.topicReasons.map(({ topic, rule, matched }) =>
    [
      topic,
      rule === 'curator' || rule === 'stated'
        ? `← ${rule === 'curator' ? 'decided' : 'stated'}`
        : `← "${matched}" in the ${rule}`,
    ].join(' '),
  );
  const recommendations = talk.recommendations.map(({ author, weight }) => {
    const sum =
      weight.outweighed === null
        ? `${weight.base} (${weight.voice}) × ${round(weight.fading)} (age)`
        : `counts elsewhere (${weight.outweighed})`;
    return `${author ?? 'unsigned'} ← ${round(weight.value)} = ${sum}`;
  });
  const rows: Array<[string, string[]]> = [
    ['mentions', mentions],
    ['topics', topics],
    [`chosen`, recommendations],
    ['same work', talk.sameWork],
    ['decided', decidedOf(talk)],
  ];
  const lines = rows.flatMap(([label, texts]) =>
    texts.map(
      (text, index) =>
        `  ${paint.dim((index === 0 ? label : '').padEnd(NAME_WIDTH))}${plain(
          text,
        )}`,
    ),
  );
  return [
    `${paint.bold(plain(talk.title))} ${paint.dim(talk.name)}`,
    ...lines,
  ].join('\n');
}

function decidedOf({ pinned, hidden, corrected }: ResolvedTalk): string[] {
  return [
    ...(pinned ? ['pinned'] : []),
    ...(hidden ? ['hidden'] : []),
    ...corrected.map(field => `${field} corrected`),
  ];
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

/** All talks of a resolution that have something to explain. */
export function explainTalks({ talks }: Resolution, paint: Paint): string[] {
  return talks
    .filter(
      talk =>
        talk.mentions.length > 1 ||
        talk.topicReasons.length > 0 ||
        talk.recommendations.length > 0 ||
        talk.sameWork.length > 0 ||
        decidedOf(talk).length > 0,
    )
    .map(talk => explainTalk(talk, paint));
}
