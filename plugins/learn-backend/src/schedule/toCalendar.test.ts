import type { Talk } from '@lectern/backstage-plugin-learn-common';
import ICAL from 'ical.js';
import { aPresenter, aTalk } from '../__testUtils__/knowledge';
import { toCalendar } from './toCalendar';
import { toEntry } from './toEntry';

const NOW = new Date('2025-01-02T03:04:05Z');
const event = { id: 'garden-days', title: 'Garden Days; spring, 2024' };

function calendarOf(
  talks: Talk[],
  options: { timezone?: string | null; appBaseUrl?: string } = {},
) {
  const { timezone = 'Europe/Paris', appBaseUrl } = options;
  return toCalendar(
    { title: event.title, location: 'Orangery, Paris' },
    talks.map(talk => ({ talk, entry: toEntry(talk, { event, timezone }) })),
    { now: NOW, appBaseUrl },
  );
}

/** Lines as they were before they were folded. */
const linesOf = (calendar: string) =>
  calendar.replace(/\r\n /g, '').split('\r\n');

const roses = aTalk({
  id: 'roses',
  title: 'Roses: cut, dry; “press”\r\nBEGIN:VEVENT',
  date: '2024-03-19',
  startTime: '17:40',
  duration: 25,
  room: 'Room 7',
  abstract: 'First line.\nSecond \u0007line \\ with a backslash.',
  presenters: [
    {
      ...aPresenter('Rosa Thorn'),
      organization: { id: 'hedge', title: 'Hedge Labs' },
    },
    aPresenter('Ivy Green'),
  ],
  topics: [{ id: 'a', title: 'Cutting, drying' }],
});

describe('toCalendar', () => {
  it('gives times in UTC', () => {
    const calendar = calendarOf([roses], {
      appBaseUrl: 'https://portal.example.org/base/',
    });
    expect(linesOf(calendar)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Lectern//Learn//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Garden Days\\; spring\\, 2024',
      'BEGIN:VEVENT',
      'UID:roses@lectern.dev',
      'DTSTAMP:20250102T030405Z',
      'DTSTART:20240319T164000Z',
      'DTEND:20240319T170500Z',
      'SUMMARY:Roses: cut\\, dry\\; “press”\\nBEGIN:VEVENT',
      'DESCRIPTION:Rosa Thorn (Hedge Labs)\\, Ivy Green\\n\\nFirst line.\\nSecond line \\\\ with a backslash.',
      'LOCATION:Room 7\\, Orangery\\, Paris',
      'CATEGORIES:Cutting\\, drying',
      'URL:https://portal.example.org/base/learn/talks/roses',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('follows the clocks of the event through the year', () => {
    const at = (date: string) =>
      linesOf(calendarOf([{ ...roses, date }])).find(line =>
        line.startsWith('DTSTART'),
      );
    expect(at('2024-07-01')).toBe('DTSTART:20240701T154000Z');
    expect(at('2024-12-01')).toBe('DTSTART:20241201T164000Z');
  });

  it('takes the whole day where the time or the zone is not known', () => {
    for (const lines of [
      linesOf(calendarOf([{ ...roses, startTime: null }])),
      linesOf(calendarOf([roses], { timezone: null })),
    ]) {
      expect(lines).toContain('DTSTART;VALUE=DATE:20240319');
      expect(lines.some(line => line.startsWith('DTEND'))).toBe(false);
    }
  });

  it('leaves out what has no day', () => {
    const calendar = calendarOf([{ ...roses, date: null }]);
    expect(calendar).not.toContain('VEVENT');
  });

  it('is folded to lines that every calendar can read', () => {
    const calendar = calendarOf([
      { ...roses, title: 'Ünïcödé 🌹 '.repeat(40) },
    ]);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of calendar.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\uFFFD]/);
    }
  });

  it('is read again as it was written', () => {
    const calendar = calendarOf([
      roses,
      aTalk({ id: 'bees', date: '2024-03-20', title: '\ud83c half a bee' }),
    ]);
    const [first, second] = new ICAL.Component(ICAL.parse(calendar))
      .getAllSubcomponents('vevent')
      .map(component => new ICAL.Event(component));
    expect(first.uid).toBe('roses@lectern.dev');
    expect(first.summary).toBe('Roses: cut, dry; “press”\nBEGIN:VEVENT');
    expect(first.startDate.toJSDate()).toEqual(
      new Date('2024-03-19T16:40:00Z'),
    );
    expect(second.startDate.isDate).toBe(true);
    expect(second.summary).toBe(' half a bee');
  });
});
