import type { Talk } from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { clean, cleanOrNull, cut, personKey, sortKey, words } from '../text';
import { deleteAll, insertAll } from './insertAll';
import type { KnownTalk } from './KnowledgeStore';
import { insertTalkNames } from './talkNames';

/** Every table with rows of a talk, by the column that names it. */
const TALK_TABLES: Array<[table: string, column: string]> = [
  ['talk_search', 'talk_id'],
  ['talk_topics', 'talk_id'],
  ['talk_organizations', 'talk_id'],
  ['talk_presenters', 'talk_id'],
  ['talk_names', 'talk_id'],
  ['talk_mentions', 'talk_id'],
  ['recommendations', 'talk_id'],
  ['talks', 'id'],
];

/** PostgreSQL refuses a text of more than 1 MB of words; a character takes up to four bytes. */
const MAX_SEARCH_LENGTH = 200_000;

/** Of lightning talks of which nobody says how long they were. */
const LIGHTNING_MINUTES = 10;

/** @internal */
export async function deleteTalks(knex: Knex, ids: string[]): Promise<void> {
  for (const [table, column] of TALK_TABLES) {
    await deleteAll(knex, table, column, ids);
  }
}

/** @internal */
export async function insertTalks(
  knex: Knex,
  talks: Array<KnownTalk & { hash: string; revision: number }>,
): Promise<void> {
  await insertAll(knex, 'talks', talks.map(toTalkRow));
  await insertAll(
    knex,
    'talk_topics',
    talks.flatMap(({ talk }) =>
      unique(talk.topics.map(topic => topic.id)).map(id => ({
        talk_id: talk.id,
        topic_id: id,
      })),
    ),
  );
  await insertAll(
    knex,
    'talk_organizations',
    talks.flatMap(({ talk }) =>
      unique(talk.organizations.map(({ id }) => id)).map(id => ({
        talk_id: talk.id,
        organization_id: id,
      })),
    ),
  );
  await insertAll(
    knex,
    'talk_presenters',
    talks.flatMap(({ talk }) =>
      unique(talk.presenters.map(({ name }) => personKey(name))).map(id => ({
        talk_id: talk.id,
        person_id: id,
      })),
    ),
  );
  await insertTalkNames(knex, talks.flatMap(toNameRows));
  await insertAll(knex, 'talk_mentions', talks.flatMap(toMentionRows));
  await insertAll(knex, 'recommendations', talks.flatMap(toRecommendationRows));
  await insertSearch(knex, talks);
}

function toTalkRow({
  talk,
  score,
  evidence,
  reasons,
  hash,
  revision,
}: KnownTalk & { hash: string; revision: number }) {
  return {
    id: talk.id,
    title: clean(talk.title),
    sort_title: sortKey(talk.title),
    sort_date: talk.date ?? '',
    score,
    type: talk.type,
    level: talk.level,
    event_id: talk.event?.id ?? null,
    has_video: talk.media.some(({ kind }) => kind === 'video'),
    has_slides: talk.media.some(({ kind }) => kind === 'slides'),
    language: cleanOrNull(talk.language),
    year: talk.date?.slice(0, 4) ?? null,
    minutes: minutesOf(talk),
    voices: talk.voices,
    content: JSON.stringify(talk),
    evidence: JSON.stringify(evidence),
    reasons: JSON.stringify(reasons),
    pinned: talk.pinned ? 1 : 0,
    hash,
    revision,
  };
}

/** How long a talk counts as; null where nobody knows. */
function minutesOf({ duration, type }: Talk): number | null {
  return duration ?? (type === 'lightning' ? LIGHTNING_MINUTES : null);
}

function toNameRows({ talk }: KnownTalk) {
  return unique(talk.previousNames)
    .filter(name => name !== talk.id)
    .map(name => ({ name, talk_id: talk.id }));
}

function toMentionRows({ talk, mentions }: KnownTalk) {
  return mentions.map((mention, position) => ({
    talk_id: talk.id,
    position,
    mention_id: mention.id,
    source_id: mention.sourceId,
    document: clean(mention.document),
    document_title: cleanOrNull(mention.documentTitle),
    title: clean(mention.title),
    takeaway: cleanOrNull(mention.takeaway),
    line: mention.line,
    rule: clean(mention.rule),
  }));
}

function toRecommendationRows({ talk }: KnownTalk) {
  return talk.recommendations.map((recommendation, position) => ({
    talk_id: talk.id,
    position,
    title: cleanOrNull(recommendation.title),
    url: cleanOrNull(recommendation.url),
    author: cleanOrNull(recommendation.author),
    published_at: cleanOrNull(recommendation.publishedAt),
    takeaway: cleanOrNull(recommendation.takeaway),
    self_promotion: recommendation.selfPromotion,
  }));
}

async function insertSearch(knex: Knex, talks: KnownTalk[]): Promise<void> {
  const isPostgres = knex.client.config.client.includes('pg');
  await insertAll(
    knex,
    'talk_search',
    talks.map(({ talk }) => {
      const text = cut(
        unique(words(searchText(talk))).join(' '),
        MAX_SEARCH_LENGTH,
      );
      return {
        talk_id: talk.id,
        words: isPostgres ? knex.raw("to_tsvector('simple', ?)", [text]) : text,
      };
    }),
  );
}

/** What a talk is found by. */
function searchText(talk: Talk): string {
  return [
    talk.title,
    ...talk.presenters.flatMap(({ name, organization }) => [
      name,
      organization?.title,
    ]),
    ...talk.organizations.map(({ title }) => title),
    talk.event?.title,
    ...talk.topics.flatMap(({ id, title }) => [id, title]),
    talk.abstract,
    ...talk.recommendations.map(({ takeaway }) => takeaway),
    talk.track,
    talk.type,
    talk.date?.slice(0, 4),
  ]
    .filter(Boolean)
    .join('\n');
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
