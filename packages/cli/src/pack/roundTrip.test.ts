import type { ReadDocument, ResolvedTalk } from '@lectern/ingest';
import { readSource } from '@lectern/ingest';
import { resolveDocuments } from '../resolveDocuments';
import { PACK } from '../testing';
import { packOf } from './packOf';
import { packYaml } from './packYaml';

const RECAP = `---
title: What I Learned in the Garden
author: Pell Aguirre
date: 2031-04-09
---

## Talks I enjoyed at GardenCon 2031

- [The Quiet Pager](https://gardencon2031.sched.com/event/1AbCd/the-quiet-pager) - Odalys Brandt from Lanternworks explains a rota with two layers.
- [Pruning Pipelines](https://gardencon2031.sched.com/event/1AbCe/pruning-pipelines) - Tomas Reznik from Brightmill shows which builds nobody needs.
- [Pruning All Pipelines](https://gardencon2031.sched.com/event/1AbCx/pruning-all) - Ida Quill, Brightmill
- [Dancing on the Lawn](https://gardencon2031.sched.com/event/1AbCf/dancing) - Ida Quill, Brightmill
`;

const CALENDAR = `BEGIN:VCALENDAR
X-WR-CALNAME:GardenCon 2031
X-WR-TIMEZONE:Europe/Vienna
BEGIN:VEVENT
UID:1
SUMMARY:Pruning Pipelines - Tomas Reznik\\, Brightmill
DTSTART;TZID=Europe/Vienna:20310402T090000
DTEND;TZID=Europe/Vienna:20310402T093000
CATEGORIES:Builds
URL:https://gardencon2031.sched.com/event/1AbCe/pruning-pipelines
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Panel: Shade for Everybody
DTSTART;TZID=Europe/Vienna:20310403T140000
DTEND;TZID=Europe/Vienna:20310403T144500
DESCRIPTION:On shade\\, and who pays for it.
LOCATION:Orangery
END:VEVENT
END:VCALENDAR
`;

const VOCABULARY = `lectern: 1
topics:
  - name: on-call
    title: On-call
    synonyms: [pager]
    unless: [pager duty free]
    maturity: [operations]
    introductory: true
organizations:
  - { name: brightmill, title: Brightmill, aliases: [Bright Mill], domains: [brightmill.example.org] }
`;

function read(source: string, text: string): ReadDocument[] {
  return readSource({ source, bytes: new TextEncoder().encode(text) });
}

const SOURCES = [
  ...read('recap.md', RECAP),
  ...read('all.ics', CALENDAR),
  ...read('garden.yaml', PACK),
  ...read('vocabulary.yaml', VOCABULARY),
];

function decisionsOf(documents: ReadDocument[]) {
  const name = (title: string) => {
    const talk = resolveDocuments(documents).talks.find(
      one => one.title === title,
    );
    if (!talk) throw new Error(`There is no talk "${title}"`);
    return talk.name;
  };
  return `lectern: 1
decisions:
  - { kind: merge, talks: [${name('Pruning Pipelines')}, ${name(
    'Pruning All Pipelines',
  )}] }
  - { kind: not-a-talk, talk: ${name('Dancing on the Lawn')} }
  - { kind: pin, talk: the-quiet-pager-2031 }
  - { kind: correct, talk: the-quiet-pager-2031, field: level, value: beginner }
  - { kind: remove-topic, talk: the-quiet-pager-2031, topic: on-call }
  - { kind: add-topic, talk: ${name('Pruning Pipelines')}, topic: on-call }
  - { kind: hide, talk: ${name('Compost for Clusters')} }
`;
}

/** Tells the talk of the recap from that of the calendar, and two that look alike. */
function splitOf(documents: ReadDocument[]) {
  const { talks } = resolveDocuments(documents);
  const [told, other] = ['Pruning Pipelines', 'Compost for Clusters'].map(
    title => {
      const talk = talks.find(one => one.title === title);
      if (!talk) throw new Error(`There is no talk "${title}"`);
      return talk;
    },
  );
  const [mention] = told.mentions.filter(({ source }) => source === 'recap.md');
  expect(told.mentions).toHaveLength(2);
  return `lectern: 1
decisions:
  - { kind: split, talk: ${told.name}, mentions: [${mention.id}] }
  - { kind: keep-apart, talks: [${told.name}, ${other.name}] }
`;
}

/** What people know a talk by; its mentions are others where it is read from a pack. */
function factsOf(talks: ResolvedTalk[]) {
  return talks.map(
    ({
      mentions,
      evidence,
      topicReasons,
      recommendations,
      corrected,
      urls,
      ...talk
    }) => ({
      ...talk,
      page: urls[0],
      topics: [...talk.topics].sort(),
      recommendedBy: recommendations.map(({ author, url, takeaway }) => ({
        author,
        url,
        takeaway,
      })),
    }),
  );
}

function packed(documents: ReadDocument[]) {
  const resolution = resolveDocuments(documents);
  const text = packYaml(
    packOf(resolution, 'Ours', documents),
    resolution.talks,
  );
  const [pack] = read('ours.yaml', text);
  return { resolution, pack };
}

describe('a pack of what is understood', () => {
  const decided = [...SOURCES, ...read('decisions.yaml', decisionsOf(SOURCES))];
  const split = [...SOURCES, ...read('decisions.yaml', splitOf(SOURCES))];

  it.each([
    ['writing', SOURCES.slice(0, 1)],
    ['a schedule', SOURCES.slice(1, 2)],
    ['a pack', SOURCES.slice(2, 3)],
    ['all together', SOURCES],
    ['with decisions', decided],
    ['with a split', split],
  ])('gives the same talks: %s', (_, documents) => {
    const { resolution, pack } = packed(documents);
    expect(pack.warnings).toEqual([]);
    expect(resolution.talks.length).toBeGreaterThan(0);
    const again = resolveDocuments([pack]);
    expect(factsOf(again.talks)).toEqual(factsOf(resolution.talks));
    expect(again.events.map(({ name }) => name)).toEqual(
      resolution.events.map(({ name }) => name),
    );
    expect(again.organizations).toEqual(resolution.organizations);
    expect(again.topics).toEqual(resolution.topics);
  });

  it('adds no talks to those of its sources', () => {
    const { resolution, pack } = packed(decided);
    const together = resolveDocuments([
      ...decided.filter(({ source }) => source !== 'decisions.yaml'),
      pack,
    ]);
    expect(together.talks.map(({ name }) => name)).toEqual(
      resolution.talks.map(({ name }) => name),
    );
    expect(pack.decisions).toHaveLength(7);
  });

  it('is the same when it is packed again', () => {
    const { pack } = packed(decided);
    const again = packed([pack]);
    expect(factsOf(resolveDocuments([again.pack]).talks)).toEqual(
      factsOf(again.resolution.talks),
    );
    expect(again.pack.decisions?.map(({ decision }) => decision.kind)).toEqual(
      pack.decisions?.map(({ decision }) => decision.kind),
    );
  });
});
