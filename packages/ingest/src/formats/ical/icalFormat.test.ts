import type { ReadDocument } from '../../model';
import { readSource } from '../../readSource';
import { asJson, formatFixtures } from '../../testing/formatFixtures';
import { UnreadableError } from '../../UnreadableError';
import { processorWatch } from '../../testing/processorWatch';

const read = (
  text: string,
  options?: Parameters<typeof readSource>[1],
): ReadDocument =>
  readSource({ source: 'input.ics', bytes: Buffer.from(text) }, options)[0];

const calendar = (events: string[], head = '') =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${head}${events
    .map(event => `BEGIN:VEVENT\r\n${event}\r\nEND:VEVENT\r\n`)
    .join('')}END:VCALENDAR\r\n`;

const SCHED = 'PRODID:-//Sched.com TideCon 2031//EN\r\n';

describe('fixtures', () => {
  // Ids are hashes: what they must do is tested by itself.
  it.each([
    ...formatFixtures(__dirname, '../../../fixtures/ical'),
    ...formatFixtures(__dirname, '../../../fixtures/sched-summary'),
  ])('reads $name', fixture => {
    const documents = fixture.read().map(document => ({
      ...document,
      mentions: document.mentions.map(({ id: _, ...mention }) => mention),
    }));
    expect(asJson(documents)).toEqual(fixture.expected);
  });
});

describe('detection', () => {
  it.each([
    ['calendar', calendar([])],
    ['lower-case calendar', '\nbegin:vcalendar\nend:vcalendar'],
    ['xCal', '<?xml version="1.0"?><iCalendar><vcalendar/></iCalendar>'],
  ])('knows a %s', (_, text) => {
    expect(read(text)).toMatchObject({
      format: 'ical',
      schedule: { sessions: 0 },
      warnings: [{ message: expect.stringContaining('0 sessions') }],
    });
  });

  it.each([
    ['# BEGIN:VCALENDAR is how calendars begin', 'markdown'],
    ['<p>BEGIN:VCALENDAR</p>', 'html'],
  ])('leaves %s alone', (text, format) => {
    expect(read(text).format).toBe(format);
  });

  it.each([
    ['words', 'no calendar'],
    ['<iCalendar/>', 'no calendar'],
    [`<iCalendar>${'<a>'.repeat(300)}`, 'nested too deeply'],
  ])('refuses what is none: %s', (text, why) => {
    expect(() => read(text, { format: 'ical' })).toThrow(UnreadableError);
    expect(() => read(text, { format: 'ical' })).toThrow(why);
  });
});

describe('ids', () => {
  const session = (uid: string, title: string, start = '20310323T110000Z') =>
    `UID:${uid}\r\nDTSTART:${start}\r\nSUMMARY:${title} - Ada Quill\\, Acme`;
  const idsOf = (...events: string[]) =>
    read(calendar(events, SCHED)).mentions.map(({ id, title }) => [title, id]);

  it('keeps the mention of a session that is renamed or moved', () => {
    const [[, before]] = idsOf(session('u1', 'Tides'));
    const [[, after]] = idsOf(session('u1', 'Tides, revised', '20310324T1200'));
    expect(after).toBe(before);
  });

  it('does not take a talk for the break that was there before', () => {
    const pause = 'UID:u1\r\nDTSTART:20310323T110000Z\r\nSUMMARY:Mini Break';
    expect(idsOf(pause)).toEqual([]);
    expect(idsOf(session('u1', 'Tides'))).toHaveLength(1);
  });

  it('tells apart what shares a UID, in whatever order it comes', () => {
    const events = ['Ebb', 'Flow', 'Surf'].map(title => session('u1', title));
    const there = new Map(idsOf(...events).map(([title, id]) => [title, id]));
    const back = new Map(
      idsOf(...events.reverse()).map(([title, id]) => [title, id]),
    );
    expect(new Set(there.values()).size).toBe(3);
    expect(back).toEqual(there);
  });

  it('knows sessions of Sched by what their links say', () => {
    const event = `${session(
      'u1',
      'Tides',
    )}\r\nURL:https://tidecon2031.sched.com/event/2Ab3C/tides`;
    expect(read(calendar([event], SCHED)).mentions[0].externalIds).toEqual([
      'sched:2Ab3C',
    ]);
  });
});

describe('the event', () => {
  it('is what the owner of the source says', () => {
    const document = read(calendar(['SUMMARY:Tides'], SCHED), {
      event: 'Our TideCon',
    });
    expect(document.mentions[0].event).toBe('Our TideCon');
    expect(document.events[0]).toMatchObject({
      title: 'Our TideCon',
      aliases: ['TideCon 2031'],
    });
  });

  it('is no mail address', () => {
    const head = 'X-WR-CALNAME:ada@example.org\r\n';
    expect(read(calendar(['SUMMARY:Tides'], head)).title).toBeNull();
  });
});

describe('people', () => {
  it('does not take guests and those who keep the calendar for speakers', () => {
    const events = ['Ebb', 'Flow', 'Surf', 'Swell'].map(
      title =>
        `SUMMARY:${title}\r\nDTSTART:20310323T110000Z\r\nORGANIZER;CN=Shore Team:mailto:t@example.org\r\nATTENDEE;PARTSTAT=NEEDS-ACTION;CN=Ada Quill:mailto:a@example.org`,
    );
    const document = read(calendar(events));
    expect(document.mentions.flatMap(({ speakers }) => speakers)).toEqual([]);
    expect(document.schedule?.speakers).toBeNull();
  });

  it('lets no mail address out', () => {
    const event =
      'SUMMARY:Tides ask@example.org\r\nDESCRIPTION:Write to ada@example.org\r\nORGANIZER:mailto:x@example.org\r\nCONTACT:c@example.org';
    expect(JSON.stringify(read(calendar([event])))).not.toMatch(/@example/);
  });
});

describe('damage', () => {
  it('costs the entry, with its line', () => {
    const text = calendar([
      'SUMMARY:Whole\r\nDTSTART:20310323T110000Z',
      'DTSTART:20310323T120000Z',
      'SUMMARY:Undated\r\nDTSTART:soon',
    ]);
    const { mentions, warnings } = read(text);
    expect(mentions.map(({ title }) => title)).toEqual(['Whole', 'Undated']);
    expect(warnings).toEqual(
      expect.arrayContaining([
        { line: 7, message: expect.stringContaining('without SUMMARY') },
        { line: 10, message: expect.stringContaining('"Undated"') },
      ]),
    );
  });

  it('names only the first of many broken entries', () => {
    const { warnings } = read(calendar(Array(200).fill('DTSTART:x')));
    expect(warnings.length).toBeLessThan(30);
    expect(warnings.map(({ message }) => message)).toContain(
      '180 more entries are damaged.',
    );
  });

  it.each([
    ['a long line', calendar([`SUMMARY:T\r\nDESCRIPTION:${'x'.repeat(5e5)}`])],
    ['semicolons', calendar([`SUMMARY${';A=B'.repeat(12_000)}:T`])],
    ['backslashes', calendar([`SUMMARY:${'\\'.repeat(50_000)}`])],
    ['quotation marks', calendar([`SUMMARY;A="${'"'.repeat(50_000)}:T`])],
    ['brackets', calendar([`SUMMARY:T ${'('.repeat(50_000)}`], SCHED)],
    ['dashes', calendar([`SUMMARY:${'- '.repeat(25_000)}`], SCHED)],
    ['nested BEGINs', 'BEGIN:VCALENDAR\n'.repeat(4_000)],
    ['continuations', `BEGIN:VCALENDAR\nNAME:x\n${' y.\n'.repeat(17_000)}`],
    ['lines of nothing', `BEGIN:VCALENDAR\n${'\n'.repeat(50_000)}`],
    [
      'a rule of seconds',
      calendar([
        'SUMMARY:T\r\nUID:1\r\nDTSTART:20310101T000000Z\r\nEXDATE:20310101T000000Z\r\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
      ]),
    ],
    [
      'a rule without occurrences',
      calendar([
        'SUMMARY:T\r\nUID:1\r\nDTSTART:20310101T000000Z\r\nEXDATE:20310101T000000Z\r\nRRULE:FREQ=MONTHLY;BYDAY=-4MO;UNTIL=20300101T000000Z',
      ]),
    ],
    [
      'a zone that changes every second',
      calendar(
        ['SUMMARY:T\r\nDTSTART;TZID=Odd:20310101T000000'],
        'BEGIN:VTIMEZONE\r\nTZID:Odd\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n',
      ),
    ],
    [
      'a zone of all days',
      calendar(
        ['SUMMARY:T\r\nDTSTART;TZID=Odd:20990101T000000'],
        `BEGIN:VTIMEZONE\r\nTZID:Odd\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1,2,3,4,5,6,7,8,9,10,11,12\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n`,
      ),
    ],
    [
      'entities',
      `<!DOCTYPE a [<!ENTITY a "${'b'.repeat(
        1e4,
      )}">]><iCalendar><vcalendar><vevent><summary>${'&a;'.repeat(
        1e4,
      )}</summary></vevent></vcalendar></iCalendar>`,
    ],
  ])('reads %s in no time', (_, text) => {
    const took = processorWatch();
    const [document] = readSource(
      { source: 'x', bytes: Buffer.from(text) },
      { format: 'ical' },
    );
    expect(document.format).toBe('ical');
    expect(took()).toBeLessThan(1000);
  });
});
