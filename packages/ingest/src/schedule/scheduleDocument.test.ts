import { scheduleDocument } from './scheduleDocument';
import { emptySession, UNKNOWN_EVENT } from './sessionFields';
import type { ScheduledEvent, Session } from './Session';

const ida = { name: 'Ida Moor', organization: null };
const session = (title: string, rest: Partial<Session> = {}): Session => ({
  ...emptySession(title, 'test'),
  speakers: [ida],
  ...rest,
});

function documentOf(
  sessions: Session[],
  {
    event = {},
    input = {},
    warnings = [],
  }: {
    event?: Partial<ScheduledEvent>;
    input?: { event?: string; url?: string };
    warnings?: Array<{ line: null; message: string }>;
  } = {},
) {
  return scheduleDocument({
    input: { source: 'owls.xml', text: '', warnings: [], ...input },
    format: 'schedule-xml',
    schedule: { event: { ...UNKNOWN_EVENT, ...event }, sessions, speakers: 1 },
    warnings,
  });
}

describe('scheduleDocument', () => {
  it('leaves out what is no talk, and counts it', () => {
    const { mentions, schedule } = documentOf([
      session('Owls'),
      session('Lunch', { speakers: [], line: 7 }),
    ]);
    expect(mentions.map(({ title }) => title)).toEqual(['Owls']);
    expect(schedule).toEqual({
      sessions: 2,
      speakers: 1,
      leftOut: [{ title: 'Lunch', reason: 'service', line: 7 }],
    });
  });

  it('is of the event it names, with its dates', () => {
    const { mentions, events } = documentOf(
      [
        session('Owls', { day: '2031-05-07' }),
        session('Bears', { day: '2031-05-06' }),
      ],
      { event: { title: 'OwlConf 2031', timezone: 'Europe/Berlin' } },
    );
    expect(mentions[0].event).toBe('OwlConf 2031');
    expect(events).toEqual([
      {
        title: 'OwlConf 2031',
        startDate: '2031-05-06',
        endDate: '2031-05-07',
        timezone: 'Europe/Berlin',
      },
    ]);
  });

  it('does not take the day of its only talk for that of the event', () => {
    const { mentions, events } = documentOf(
      [session('Owls', { day: '2031-05-07' })],
      { event: { title: 'OwlConf 2031' } },
    );
    expect(mentions[0].day).toBe('2031-05-07');
    expect(events).toEqual([{ title: 'OwlConf 2031' }]);
  });

  it('believes the owner of the source about the event', () => {
    const { mentions, events } = documentOf([session('Owls')], {
      event: { title: 'owlconf2031' },
      input: { event: 'OwlConf Europe 2031' },
    });
    expect(mentions[0].event).toBe('OwlConf Europe 2031');
    expect(events).toEqual([
      { title: 'OwlConf Europe 2031', aliases: ['owlconf2031'] },
    ]);
  });

  it.each([null, 'Schedule', 'Conference Programme', 'Untitled'])(
    'asks for the event where its title is %p',
    title => {
      const { mentions, events, warnings } = documentOf([session('Owls')], {
        event: { title },
      });
      expect(mentions[0].event).toBeNull();
      expect(events).toEqual([]);
      expect(warnings).toEqual([
        { line: null, message: expect.stringContaining('name the event') },
      ]);
    },
  );

  it('says that there are no sessions, unless the reader said why', () => {
    expect(documentOf([]).warnings[0].message).toContain('0 sessions');
    const why = { line: null, message: 'Another view.' };
    expect(documentOf([], { warnings: [why] }).warnings).toEqual([why]);
  });

  it('drops a zone that is none', () => {
    const { events, mentions } = documentOf(
      [session('Owls', { day: '2031-05-07', start: '10:00' })],
      { event: { title: 'OwlConf', timezone: 'Barn Standard Time' } },
    );
    expect(events[0].timezone).toBeUndefined();
    expect(mentions[0]).toMatchObject({ day: '2031-05-07', start: '10:00' });
    expect(mentions[0].startsAt).toBeUndefined();
  });

  it('takes no id for the talk that sessions of other titles have too', () => {
    const video = {
      kind: 'video' as const,
      provider: 'youtube',
      url: 'https://youtu.be/abcdefghijk',
    };
    const { mentions } = documentOf([
      session('Owls', { externalIds: ['guid:1', 'guid:2'], media: [video] }),
      session('Bears', { externalIds: ['guid:2', 'guid:3'], media: [video] }),
      session('Bears', { externalIds: ['guid:3'], day: '2031-05-07' }),
    ]);
    expect(mentions.map(({ externalIds }) => externalIds)).toEqual([
      ['guid:1'],
      ['guid:3'],
      ['guid:3'],
    ]);
    expect(mentions[0].video).toBe(video.url);
  });

  it('names a recording that is entered in the middle by its second alone', () => {
    const url = 'https://youtu.be/abcdefghijk?t=90';
    const [{ externalIds, video }] = documentOf([
      session('Owls', { links: [{ url, title: 'Video' }] }),
    ]).mentions;
    expect(video).toBe(url);
    expect(externalIds).toBeUndefined();
  });

  it('reads who gives a keynote from its title where nothing else says', () => {
    const speakersOf = (title: string, rest: Partial<Session>) =>
      documentOf([session(title, rest)]).mentions[0].speakers.map(
        ({ name }) => name,
      );
    expect(speakersOf('Keynote - Dr. Cyd Moor', { speakers: [] })).toEqual([
      'Cyd Moor',
    ]);
    expect(speakersOf('Keynote: Cyd Moor', {})).toEqual(['Ida Moor']);
    expect(speakersOf('Keynote: Why We Build Barns', { speakers: [] })).toEqual(
      [],
    );
  });

  it('puts the subtitle before the abstract, without mail addresses', () => {
    const [{ abstract }] = documentOf([
      session('Owls', {
        subtitle: 'Ask ida@example.org',
        abstract: 'They fly.',
      }),
    ]).mentions;
    expect(abstract).toBe('Ask [e-mail]\n\nThey fly.');
  });

  it('keeps titles as written, but on one line and without marks', () => {
    const titleOf = (title: string) =>
      documentOf([session(title)]).mentions[0].title;
    expect(titleOf(' Owls\n <em>at</em>  Night ')).toBe('Owls at Night');
    expect(titleOf('AMENDMENT Owls at Night')).toBe('Owls at Night');
    expect(titleOf('List<String> and Owls')).toBe('List<String> and Owls');
  });
});
