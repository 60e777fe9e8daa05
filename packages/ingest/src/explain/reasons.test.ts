import type { ExplainedField, FieldReason, Mention } from '../model';
import { readSource } from '../readSource';
import { pieceOf } from './reason';

function explained(source: string, text: string, event?: string): Mention[] {
  const bytes = new TextEncoder().encode(text);
  return readSource({ source, bytes }, { explain: true, event }).flatMap(
    ({ mentions }) => mentions,
  );
}

/** The rule and the line of each field that gives a reason. */
function rulesOf({ reasons = {} }: Mention) {
  return Object.fromEntries(
    (Object.entries(reasons) as Array<[ExplainedField, FieldReason]>).map(
      ([field, { rule, line }]) => [field, `${rule}:${line ?? ''}`],
    ),
  );
}

const RECAP = `---
title: Three days at KubeCon EU 2031
---

It was loud.

## Wednesday, 2 April 2031

### Lightning talks

- [The Quiet Pager](https://kccnceu2031.sched.com/event/1AbCd/the-quiet-pager) - Odalys Brandt, Lanternworks ([video](https://youtu.be/abcdefghijk))
- Keynote: "Pruning Pipelines" by Tomas Reznik at BackstageCon

## The Slow Build

Speaker: Ida Quill, Brightmill

In this talk Ida showed what to wait for. [Slides](https://speakerdeck.com/ida/slow)
`;

describe('reasons of mentions', () => {
  it('are given only where asked for', () => {
    const bytes = new TextEncoder().encode(RECAP);
    const [document] = readSource({ source: 'recap.md', bytes });
    expect(document.mentions).toHaveLength(3);
    expect(
      document.mentions.filter(({ reasons }) => reasons !== undefined),
    ).toEqual([]);
  });

  it('name the line and the rule of each field of writing', () => {
    const [pager, pruning, build] = explained('recap.md', RECAP);
    expect(rulesOf(pager)).toEqual({
      title: 'list-item:11',
      type: 'type-of-section:9',
      speakers: 'list-item:11',
      event: 'event-of-url:11',
      day: 'day-of-section:7',
      url: 'link-to-schedule:11',
      video: 'link-to-video:11',
    });
    expect(pager.reasons?.type?.text).toBe('Lightning talks');
    expect(pager.reasons?.video?.text).toBe('video');
    expect(rulesOf(pruning)).toMatchObject({
      type: 'sentence:12',
      event: 'sentence:12',
    });
    expect(rulesOf(build)).toMatchObject({
      title: 'heading:14',
      speakers: 'speakers-below:16',
      event: 'event-of-title:',
      slides: 'link-to-slides:18',
    });
    expect(build.reasons?.speakers?.text).toContain('Ida Quill');
    expect(build.reasons?.event?.text).toContain('KubeCon EU 2031');
  });

  it('name the lines below the title of a page about one talk', () => {
    const [talk] = explained(
      'talk.md',
      `# The Quiet Pager and Its Rota

Speaker: Odalys Brandt, Lanternworks

Event: GardenCon 2031

Date: 2 April 2031

Three changes took pages from forty to four.
`,
    );
    expect(talk.title).toBe('The Quiet Pager and Its Rota');
    const { speakers, day } = talk.reasons ?? {};
    expect(speakers?.text).toContain('Odalys Brandt');
    expect(speakers?.line).toBe(3);
    expect(day?.text).toContain('2 April 2031');
  });

  it('name the front matter of a page about one talk', () => {
    const [talk] = explained(
      'talk.md',
      `---
title: The Quiet Pager and Its Rota
speaker: Odalys Brandt
event: GardenCon 2031
date: 2031-04-02
video: https://videos.example.org/quiet
---

Three changes took pages from forty to four.
`,
    );
    expect(rulesOf(talk)).toMatchObject({
      title: 'talk-page:1',
      speakers: 'front-matter:1',
      event: 'front-matter:1',
      day: 'front-matter:1',
      video: 'front-matter:1',
    });
  });

  it('name the cells of a table', () => {
    const [talk] = explained(
      'talks.md',
      `# Talks of GardenCon 2031

| Title | Speaker | Date | Type |
| --- | --- | --- | --- |
| The Quiet Pager | Odalys Brandt | 2031-04-02 | Keynote |
| Pruning Pipelines | Tomas Reznik | 2031-04-03 | Talk |
`,
      'GardenCon 2031',
    );
    expect(rulesOf(talk)).toEqual({
      title: 'table-row:5',
      type: 'column-type:5',
      speakers: 'column-speakers:5',
      event: 'event-of-source:',
      day: 'column-day:5',
    });
    expect(talk.reasons?.speakers?.text).toBe('Odalys Brandt');
  });

  it('name the properties of a calendar', () => {
    const [talk] = explained(
      'garden.ics',
      `BEGIN:VCALENDAR
X-WR-CALNAME:GardenCon 2031
X-WR-TIMEZONE:Europe/Vienna
BEGIN:VEVENT
UID:1
SUMMARY:Panel: Compost for Clusters
DTSTART:20310402T090000Z
DTEND:20310402T093000Z
DESCRIPTION:Speakers: Odalys Brandt
URL:https://example.org/compost
END:VEVENT
END:VCALENDAR
`,
    );
    expect(rulesOf(talk)).toMatchObject({
      title: 'ical:4',
      type: 'type-of-title:4',
      event: 'event-of-schedule:',
      start: 'time-of-instant:4',
      url: 'ical:4',
    });
    expect(talk.reasons?.title?.text).toBe('SUMMARY');
    expect(talk.reasons?.start?.text).toContain('in Europe/Vienna');
    expect(talk.reasons?.event?.text).toBe('GardenCon 2031');
  });

  it('name the question whose answer is a recording', () => {
    const [talk] = explained(
      'all.json',
      JSON.stringify({
        sessions: [
          {
            id: '7',
            title: 'Compost for Clusters',
            startsAt: '2031-04-02T09:00:00',
            speakers: ['a'],
            categoryItems: [],
            questionAnswers: [
              { questionId: 3, answerValue: 'https://youtu.be/abcdefghijk' },
            ],
          },
        ],
        speakers: [{ id: 'a', fullName: 'Odalys Brandt' }],
        questions: [{ id: 3, question: 'Recording' }],
        categories: [],
        rooms: [],
      }),
    );
    expect(talk.reasons?.video).toMatchObject({
      rule: 'video-of-format',
      text: 'questionAnswers[Recording]',
    });
    expect(talk.reasons?.speakers?.text).toBe('session.speakers');
  });

  it('name the fields and lines of what people wrote as data', () => {
    const [talk] = explained(
      'garden.yaml',
      `lectern: 1
talks:
  - title: The Quiet Pager
    date: 2031-04-02
    speakers:
      - name: Odalys Brandt
`,
      'GardenCon 2031',
    );
    expect(rulesOf(talk)).toEqual({
      title: 'pack:3',
      type: 'type-not-said:',
      speakers: 'pack:6',
      event: 'event-of-source:',
      day: 'pack:4',
    });
    const [entity] = explained(
      'catalog-info.yaml',
      `apiVersion: lectern.dev/v1alpha1
kind: Talk
metadata:
  name: the-quiet-pager
  title: The Quiet Pager
spec:
  type: keynote
  event: gardencon
  presenters:
    - name: Odalys Brandt
`,
    );
    expect(rulesOf(entity)).toEqual({
      title: 'catalog:5',
      type: 'catalog:7',
      speakers: 'catalog:10',
      event: 'catalog:8',
    });
  });
});

describe('pieceOf', () => {
  it('shows what matters, on one line and cut short', () => {
    expect(pieceOf('  Two\n lines\u0007 ')).toBe('Two lines');
    expect(pieceOf(' \n')).toBeNull();
    const long = `${'word '.repeat(200)}Odalys Brandt ${'word '.repeat(200)}`;
    const piece = pieceOf(long, 'Odalys Brandt') ?? '';
    expect(piece).toMatch(/^….*Odalys Brandt.*…$/);
    expect(piece.length).toBeLessThan(130);
  });
});
