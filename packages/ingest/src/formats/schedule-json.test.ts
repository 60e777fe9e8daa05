import { asJson, formatFixtures } from '../testing/formatFixtures';
import { UnreadableError } from '../UnreadableError';
import { scheduleJsonFormat } from './schedule-json';
import { processorWatch } from '../testing/processorWatch';

const inputOf = (text: string) => ({ source: 'owls.json', text, warnings: [] });
const withEvents = (events: unknown) =>
  JSON.stringify({
    schedule: {
      conference: {
        title: 'OwlConf 2031',
        days: [{ date: '2031-05-06', rooms: { Barn: events } }],
      },
    },
  });

describe('schedule-json', () => {
  it.each(formatFixtures(__dirname, '../../fixtures/schedule-json'))(
    'reads $name',
    ({ read, expected }) => {
      expect(asJson(read())).toEqual(expected);
    },
  );

  it.each([
    ['a list', '[]'],
    ['a feed', '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
    ['a timetable of something else', '{"schedule": [{"task": "x"}]}'],
    ['a pack', '{"lectern": 1, "talks": []}'],
    ['words', 'schedule: conference'],
  ])('does not take %s for a schedule', (_, text) => {
    expect(scheduleJsonFormat.detect(inputOf(text))).toBe(false);
  });

  it('reads what a page of submissions holds', () => {
    const [document] = scheduleJsonFormat.read(
      inputOf(
        JSON.stringify({
          count: 1,
          results: [
            {
              code: 'ABCDEF',
              title: 'Owls',
              speakers: [{ code: 'X', name: 'Ida Moor' }],
              slot: { start: '2031-05-06T10:00:00+02:00' },
            },
          ],
        }),
      ),
    );
    expect(document.mentions[0]).toMatchObject({
      title: 'Owls',
      day: '2031-05-06',
      start: '10:00',
    });
  });

  it('shows of submissions those on the programme alone, and says what the API did not give', () => {
    const submission = (code: string, state: string) => ({
      code,
      title: `Owls ${code}`,
      state,
      speakers: ['XYZXYZ'],
      submission_type: 5,
      track: 3,
      slots: [12],
    });
    const [document] = scheduleJsonFormat.read(
      inputOf(
        JSON.stringify({
          next: 'https://cfp.example.org/api/events/owls/submissions/?page=2',
          results: [
            submission('A', 'confirmed'),
            submission('B', 'submitted'),
            submission('C', 'rejected'),
            submission('D', 'withdrawn'),
          ],
        }),
      ),
    );
    expect(document.mentions).toMatchObject([
      { title: 'Owls A', type: 'talk', speakers: [] },
    ]);
    expect(document.mentions[0]).not.toHaveProperty('track');
    expect(document.schedule?.leftOut).toMatchObject([
      { title: 'Owls D', reason: 'cancelled' },
    ]);
    expect(document.warnings.map(({ message }) => message)).toEqual([
      '2 submissions are not accepted and were left out.',
      expect.stringContaining('?expand=speakers'),
      expect.stringContaining('one page of several'),
      expect.stringContaining('name the event'),
    ]);
  });

  it('reads speakers under other names, and titles in several languages', () => {
    const [document] = scheduleJsonFormat.read(
      inputOf(
        withEvents([
          { title: 'Owls', persons: ['Ida Moor', 'Tom Reed'] },
          {
            title: { en: 'Herons', de: 'Reiher' },
            language: 'de',
            speakers: [{ name: 'Bo Lund' }],
          },
        ]),
      ),
    );
    expect(
      document.mentions.map(({ title, speakers }) => [
        title,
        ...speakers.map(({ name }) => name),
      ]),
    ).toEqual([
      ['Owls', 'Ida Moor', 'Tom Reed'],
      ['Reiher', 'Bo Lund'],
    ]);
    expect(document.schedule?.speakers).toBe(3);
  });

  it('says that a schedule is cut off', () => {
    const text = withEvents([{ title: 'Owls' }]).slice(0, -20);
    expect(scheduleJsonFormat.detect(inputOf(text))).toBe(true);
    expect(() => scheduleJsonFormat.read(inputOf(text))).toThrow(
      /cut off; fetch it again/,
    );
  });

  it('says so when it is asked to read something else', () => {
    const reading = () => scheduleJsonFormat.read(inputOf('{"a": 1}'));
    expect(reading).toThrow(UnreadableError);
    expect(reading).toThrow(/no schedule we know/);
  });

  it.each([
    null,
    'x',
    7,
    [null, 7, 'x', [], {}],
    [
      { title: {} },
      {
        title: 'Owls',
        persons: 'Ida',
        links: 7,
        track: [],
        duration: {},
        start: 11,
        date: null,
      },
    ],
    { Barn: 1 },
  ])('reads what it can of events like %p', events => {
    const [document] = scheduleJsonFormat.read(inputOf(withEvents(events)));
    expect(document.mentions.every(({ title }) => title === 'Owls')).toBe(true);
  });

  it('never lets on what the call for papers asked', () => {
    const text = withEvents([
      {
        title: 'Owls',
        abstract: 'Ask ida@example.org',
        answers: [{ answer: '0160 000000' }],
        internal_notes: 'hush',
        access_code: 'hush',
        persons: [
          {
            public_name: 'Ida Moor',
            email: 'ida@example.org',
            biography: '0160 000000',
            answers: [{ answer: 'hush' }],
          },
        ],
      },
    ]);
    expect(JSON.stringify(scheduleJsonFormat.read(inputOf(text)))).not.toMatch(
      /0160|hush|@/,
    );
  });

  it('reads thousands of sessions within a second or two', () => {
    const events = Array.from({ length: 5000 }, (_, id) => ({
      id,
      guid: `guid-${id}-of-owls`,
      title: `Owls ${id}`,
      start: '10:00',
      persons: [{ public_name: 'Ida Moor' }],
    }));
    const text = JSON.stringify(JSON.parse(withEvents(events)), null, 1);
    const took = processorWatch();
    expect(scheduleJsonFormat.read(inputOf(text))[0].mentions).toHaveLength(
      5000,
    );
    expect(took()).toBeLessThan(5000);
  });
});
