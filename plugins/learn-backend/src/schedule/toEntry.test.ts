import { aTalk } from '../__testUtils__/knowledge';
import { compareEntries, toEntry } from './toEntry';

const event = { id: 'garden-days', title: 'Garden Days' };
const entryOf = (
  values: Parameters<typeof aTalk>[0],
  timezone: string | null = 'America/New_York',
) => toEntry(aTalk(values), { event, timezone });

describe('toEntry', () => {
  it('says which language a talk is in', () => {
    expect(entryOf({ id: 'a', language: 'ja' }).language).toBe('ja');
    expect(entryOf({ id: 'a' }).language).toBeNull();
  });

  it('tells the instant at which a talk begins', () => {
    const at = { id: 'a', date: '2024-03-10', startTime: '09:30' };
    // On this day the clocks went forward
    expect(entryOf(at).startsAt).toBe('2024-03-10T13:30:00Z');
    expect(entryOf({ ...at, date: '2024-03-09' }).startsAt).toBe(
      '2024-03-09T14:30:00Z',
    );
  });

  it.each([
    [{ date: null, startTime: '09:30' }, 'Europe/Paris'],
    [{ date: '2024-03-10', startTime: null }, 'Europe/Paris'],
    [{ date: '2024-03-10', startTime: '09:30' }, null],
    [{ date: '2024-03-10', startTime: '09:30' }, 'Garden/Shed'],
    [{ date: '2024-02-30', startTime: '09:30' }, 'Europe/Paris'],
    [{ date: '2024-03-10', startTime: 'after lunch' }, 'Europe/Paris'],
  ])('knows no instant of %j in %p', (values, timezone) => {
    expect(entryOf({ id: 'a', ...values }, timezone).startsAt).toBeNull();
  });
});

describe('compareEntries', () => {
  it('goes by day, time, room and title', () => {
    const entries = [
      entryOf({ id: 'undated' }),
      entryOf({ id: 'untimed', date: '2024-03-10' }),
      entryOf({ id: 'next day', date: '2024-03-11', startTime: '08:00' }),
      entryOf({ id: 'b', date: '2024-03-10', startTime: '09:00', room: '1' }),
      entryOf({ id: 'a', date: '2024-03-10', startTime: '09:00', room: '2' }),
      entryOf({ id: 'a', date: '2024-03-10', startTime: '09:00', room: '1' }),
      entryOf({ id: 'first', date: '2024-03-10', startTime: '08:30' }),
    ];
    expect(
      entries.sort(compareEntries).map(({ id, room }) => [id, room]),
    ).toEqual([
      ['first', null],
      ['a', '1'],
      ['b', '1'],
      ['a', '2'],
      ['untimed', null],
      ['next day', null],
      ['undated', null],
    ]);
  });
});
