import type { ScheduleEntry } from '@lectern/backstage-plugin-learn-common';
import { daysOf, placeTalks, valuesOf } from './schedule';
import { gridOf } from './scheduleGrid';

const entryOf = (part: Partial<ScheduleEntry>): ScheduleEntry => ({
  id: 'talk',
  title: 'A talk',
  language: null,
  type: 'talk',
  presenters: [],
  event: { id: 'meadow', title: 'Meadow Conf' },
  date: '2031-05-14',
  startsAt: null,
  startTime: null,
  duration: null,
  room: null,
  track: null,
  hasVideo: false,
  voices: 0,
  ...part,
});

/** Rows as `time: cells`, with the ids of the talks. */
const drawn = (items: ScheduleEntry[]) => {
  const grid = gridOf(placeTalks(items, null));
  return (
    grid && [
      grid.columns.join(' | '),
      ...grid.rows.map(({ minutes, cells }) =>
        [
          minutes,
          ...cells.map(cell => {
            if (cell === 'covered' || cell === null) {
              return cell ?? '-';
            }
            const ids = cell.talks.map(({ entry }) => entry.id).join('+');
            return `${ids} ×${cell.rowSpan}`;
          }),
        ].join(' | '),
      ),
    ]
  );
};

describe('placeTalks', () => {
  const late = entryOf({
    id: 'late',
    startsAt: '2031-05-14T22:30:00Z',
    startTime: '23:30',
  });

  it('leaves talks where the event has put them', () => {
    expect(placeTalks([late], null)).toEqual([
      { entry: late, day: '2031-05-14', minutes: 23 * 60 + 30 },
    ]);
  });

  it('puts them where the clocks of another zone have them, the day with it', () => {
    expect(placeTalks([late], 'Asia/Tokyo')).toEqual([
      { entry: late, day: '2031-05-15', minutes: 7 * 60 + 30 },
    ]);
  });

  it('leaves what has no instant where it is', () => {
    const vague = entryOf({ startTime: '10:00' });
    expect(placeTalks([vague], 'Asia/Tokyo')).toEqual([
      { entry: vague, day: '2031-05-14', minutes: 600 },
    ]);
  });

  it('has what is not known last', () => {
    const items = [
      entryOf({ id: 'no day', date: null }),
      entryOf({ id: 'no time' }),
      entryOf({ id: 'second', date: '2031-05-15', startTime: '09:00' }),
      entryOf({ id: 'first', startTime: '10:00' }),
    ];
    const talks = placeTalks(items, null);
    expect(talks.map(({ entry }) => entry.id)).toEqual([
      'first',
      'no time',
      'second',
      'no day',
    ]);
    expect(daysOf(talks)).toEqual([
      { day: '2031-05-14', talkCount: 2 },
      { day: '2031-05-15', talkCount: 1 },
      { day: null, talkCount: 1 },
    ]);
  });
});

describe('valuesOf', () => {
  it('counts as people do, and leaves out what has none', () => {
    const rooms = ['Barn 10', 'Barn 2', null, '', 'Barn 2'];
    expect(
      valuesOf(
        rooms.map(room => entryOf({ room })),
        'room',
      ),
    ).toEqual(['Barn 2', 'Barn 10']);
  });
});

describe('gridOf', () => {
  it('has times down and rooms across, and talks as long as they are', () => {
    expect(
      drawn([
        entryOf({ id: 'a', startTime: '09:00', duration: 60, room: 'Barn' }),
        entryOf({ id: 'b', startTime: '09:00', duration: 30, room: 'Mill' }),
        entryOf({ id: 'c', startTime: '09:30', duration: 30, room: 'Mill' }),
        entryOf({ id: 'd', startTime: '10:00', room: 'Barn' }),
      ]),
    ).toEqual([
      'Barn | Mill',
      '540 | a ×2 | b ×1',
      '570 | covered | c ×1',
      '600 | d ×1 | -',
    ]);
  });

  it('shares a cell among talks that overlap in one room', () => {
    expect(
      drawn([
        entryOf({ id: 'a', startTime: '09:00', duration: 45, room: 'Barn' }),
        entryOf({ id: 'b', startTime: '09:30', duration: 60, room: 'Barn' }),
        entryOf({ id: 'c', startTime: '10:00', duration: 60, room: 'Mill' }),
        entryOf({ id: 'd', startTime: '10:30', duration: 10, room: 'Barn' }),
      ]),
    ).toEqual([
      'Barn | Mill',
      '540 | a+b ×3 | -',
      '570 | covered | -',
      '600 | covered | c ×2',
      '630 | d ×1 | covered',
    ]);
  });

  it('has a last column for what has no room', () => {
    expect(
      drawn([
        entryOf({ id: 'a', startTime: '09:00', room: 'Mill' }),
        entryOf({ id: 'b', startTime: '09:00', room: 'Barn' }),
        entryOf({ id: 'c', startTime: '09:00' }),
      ]),
    ).toEqual(['Barn | Mill | ', '540 | b ×1 | a ×1 | c ×1']);
  });

  it('takes tracks, or the events within, where there are no rooms', () => {
    const at = { startTime: '09:00' };
    expect(
      gridOf(
        placeTalks(
          [entryOf({ ...at, track: 'Paths' }), entryOf({ ...at, track: 'Ux' })],
          null,
        ),
      )?.axis,
    ).toBe('track');
    expect(
      gridOf(
        placeTalks(
          [
            entryOf(at),
            entryOf({ ...at, event: { id: 'barn', title: 'Barn Day' } }),
          ],
          null,
        ),
      )?.columns,
    ).toEqual(['Barn Day', 'Meadow Conf']);
  });

  it('is none where all talks are in one place, or have no time', () => {
    expect(drawn([entryOf({ startTime: '09:00', room: 'Barn' })])).toBe(
      undefined,
    );
    expect(drawn([entryOf({ room: 'Barn' }), entryOf({ room: 'Mill' })])).toBe(
      undefined,
    );
  });
});
