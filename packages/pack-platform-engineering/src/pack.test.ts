import fs from 'node:fs';
import path from 'node:path';
import { readSource, resolve, type ReadDocument } from '@lectern/ingest';
import { packFiles } from './packFiles';

const documents: ReadDocument[] = packFiles().flatMap(file =>
  readSource({
    source: path.basename(file),
    bytes: fs.readFileSync(file),
  }),
);
const talks = documents.flatMap(document => document.mentions);
const events = documents.flatMap(document => document.events);
const organizations = documents.flatMap(document => document.organizations);
const topics = documents.flatMap(document => document.topics);

/** What stands more than once. */
function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function without(known: string[], values: Array<string | undefined>): string[] {
  return values.flatMap(value =>
    value && !known.includes(value) ? [value] : [],
  );
}

describe('the pack', () => {
  it('lists its files by absolute path', () => {
    expect(packFiles().length).toBeGreaterThan(0);
    expect(packFiles().filter(file => !path.isAbsolute(file))).toEqual([]);
  });

  it.each(packFiles().map(file => [path.basename(file), file]))(
    '%s is read without a warning',
    (_, file) => {
      const [document, ...more] = readSource({
        source: file,
        bytes: fs.readFileSync(file),
      });
      expect(more).toEqual([]);
      expect(document.format).toBe('pack');
      expect(document.warnings).toEqual([]);
    },
  );

  it('refers only to what it describes', () => {
    const eventNames = events.flatMap(({ name = '' }) => name);
    const organizationTitles = organizations.map(({ title }) => title);
    expect(
      without(
        eventNames,
        talks.map(({ event }) => event ?? ''),
      ),
    ).toEqual([]);
    expect(
      without(
        eventNames,
        events.map(({ partOf }) => partOf),
      ),
    ).toEqual([]);
    expect(
      without(organizationTitles, [
        ...talks.flatMap(talk => [
          ...talk.speakers.map(({ organization }) => organization ?? ''),
          ...(talk.aboutOrganizations ?? []),
        ]),
        ...events.flatMap(({ organizers = [], sponsors = [] }) => [
          ...organizers,
          ...sponsors,
        ]),
      ]),
    ).toEqual([]);
    expect(
      without(
        topics.map(({ name }) => name),
        talks.flatMap(talk => talk.topics ?? []),
      ),
    ).toEqual([]);
  });

  it('describes no organization that nobody speaks for', () => {
    const named = talks.flatMap(talk => [
      ...talk.speakers.map(({ organization }) => organization),
      ...(talk.aboutOrganizations ?? []),
    ]);
    const organizers = events.flatMap(event => event.organizers ?? []);
    expect(
      organizations
        .map(({ title }) => title)
        .filter(title => ![...named, ...organizers].includes(title)),
    ).toEqual([]);
  });

  it('has no two of anything', () => {
    expect(repeated(talks.flatMap(({ name = '' }) => name))).toEqual([]);
    expect(repeated(talks.flatMap(({ title }) => title))).toEqual([]);
    expect(repeated(talks.flatMap(({ url }) => url ?? []))).toEqual([]);
    expect(repeated(talks.flatMap(({ video }) => video ?? []))).toEqual([]);
    expect(repeated(talks.flatMap(talk => talk.externalIds ?? []))).toEqual([]);
    expect(repeated(events.flatMap(({ name = '' }) => name))).toEqual([]);
    expect(repeated(topics.map(({ name }) => name))).toEqual([]);
    expect(
      repeated(
        organizations.flatMap(({ title, aliases = [] }) => [title, ...aliases]),
      ),
    ).toEqual([]);
    expect(
      repeated(organizations.flatMap(({ domains = [] }) => domains)),
    ).toEqual([]);
  });

  it('ties every topic to a theme, a takeaway or an aspect of maturity', () => {
    const ties = topics.map(
      ({ themes = [], takeaways = [], maturity = [] }) => [
        ...themes,
        ...takeaways,
        ...maturity,
      ],
    );
    expect(ties.filter(({ length }) => length === 0)).toEqual([]);
    const all = (values: Array<string[] | undefined>) =>
      new Set(values.flatMap(value => value ?? [])).size;
    expect(all(topics.map(({ themes }) => themes))).toBe(8);
    expect(all(topics.map(({ takeaways }) => takeaways))).toBe(10);
    expect(all(topics.map(({ maturity }) => maturity))).toBe(5);
  });

  it('has a few topics to begin with', () => {
    const introductory = topics.filter(topic => topic.introductory);
    expect(introductory.length).toBeGreaterThanOrEqual(3);
    expect(introductory.length).toBeLessThanOrEqual(5);
  });

  it.each([
    ['Paved Roads for Three Hundred Teams', ['golden-paths']],
    ['Observability-Driven Gardening', ['observability']],
    ['Secure Supply Chains in Practice', ['security']],
    ['Testing the Waters', []],
    ['A Life on the Cutting Edge', []],
    ['Lambda Calculus for Gardeners', []],
    ['Type Inference, Explained', []],
    ['Hypothesis Testing with a Coin', []],
    ['Ray Tracing in a Weekend', []],
    ['Backstage at the Opera', []],
    ['From Apprentice to Gardener', []],
    ['Multitenant Greenhouses', ['multi-tenancy']],
    ['機械学習で育てる', ['ai-ml']],
  ])('files %p under %p', (title, expected) => {
    const [{ mentions }] = readSource({
      source: 'pack.yaml',
      bytes: Buffer.from(JSON.stringify({ lectern: 1, talks: [{ title }] })),
    });
    const [talk] = resolve({
      documents: [
        ...documents.map(document => ({
          document: { ...document, mentions: [] },
          recommends: false,
        })),
        { document: { ...documents[0], mentions }, recommends: false },
      ],
    }).talks;
    expect(talk.topics).toEqual(expected);
  });

  it('names everything so that the catalog can', () => {
    const names = [...talks, ...events, ...organizations, ...topics].map(
      ({ name }) => name ?? '(none)',
    );
    expect(
      names.filter(
        name =>
          name.length > 63 || !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name),
      ),
    ).toEqual([]);
  });

  it('sums up every talk in a sentence or two of its own', () => {
    const summaries = talks.map(talk => talk.abstract ?? '');
    expect(
      summaries.filter(({ length }) => length < 40 || length > 400),
    ).toEqual([]);
    expect(
      repeated(summaries.map(text => text.split(' ').slice(0, 3).join(' '))),
    ).toEqual([]);
  });

  it('says of every talk who recommends it, and gives it topics', () => {
    expect(
      talks.filter(talk => !talk.recommendations?.some(r => r.author)),
    ).toEqual([]);
    expect(talks.filter(talk => !talk.topics?.length)).toEqual([]);
  });

  it('stands for 50 talks under the names it gives them', () => {
    const resolution = resolve({
      documents: documents.map(document => ({ document, recommends: false })),
    });
    expect(resolution.talks).toHaveLength(50);
    expect(resolution.talks.map(({ name }) => name).sort()).toEqual(
      talks.map(({ name }) => name).sort(),
    );
    expect(resolution.events.map(({ name }) => name).sort()).toEqual(
      events.map(({ name }) => name).sort(),
    );
    expect(resolution.organizations.map(({ name }) => name).sort()).toEqual(
      organizations.map(({ name }) => name).sort(),
    );
    expect(resolution.talks.filter(({ event }) => !event)).toEqual([]);
  });
});
