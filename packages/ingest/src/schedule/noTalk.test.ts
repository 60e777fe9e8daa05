import { noTalk } from './noTalk';
import { emptySession } from './sessionFields';
import type { Session } from './Session';
import { processorWatch } from '../testing/processorWatch';

const ida = { name: 'Ida Moor', organization: null };
const session = (title: string, rest: Partial<Session> = {}): Session => ({
  ...emptySession(title, 'test'),
  ...rest,
});

describe('noTalk', () => {
  it.each([
    'Lunch',
    'Coffee Break ☕',
    'Break 2',
    'Lunch Break (Foyer)',
    'Lunch sponsored by Example Harbour',
    'Lunch – Hall 4',
    'Registration + Badge Pick-Up',
    'Badge Pick-Up',
    'Cloakroom',
    'Doors open',
    'Welcome Coffee',
    'Solutions Showcase',
    'Sponsor Showcase Hours',
    'Morning Exhibits & Coffee',
    'Group photo',
    'Mittagspause',
    'Kaffeepause',
    'Pause déjeuner',
    'Almuerzo',
    'Intervalo',
    'Pausa caffè',
    'Koffiepauze',
    '休憩',
    'Обед',
    'Welcome',
    'Opening Remarks',
    'Begrüßung',
    'PyLadies Lunch',
    'LPI Exam Session 2',
    'Slot',
    'Breakfast & Opening Remarks',
    'Keynote: Closing Remarks',
    'Q&A',
    'Private Event',
    'Closed session',
    'Room unavailable (Barn 2)',
  ])('leaves out a service nobody gives: %s', title => {
    expect(noTalk(session(title))).toBe('service');
  });

  it.each([
    'Party',
    'Welcome Reception',
    'Speakers Dinner',
    'Karaoke Night',
    'DJ Set',
    'Board Games',
    'City Tour',
    'Booth Crawl',
    'Abendveranstaltung',
    'Soirée',
    '懇親会',
    'EuroBarn Dinner',
  ])('leaves out a social event: %s', title => {
    expect(noTalk(session(title))).toBe('social');
  });

  it.each([
    '[Cancelled] Owls at Night',
    'CANCELLED: Owls at Night',
    'CANCELLED Owls at Night',
    '[canceled] Owls at Night',
    'Canceled - Owls at Night',
    'Abgesagt: Eulen bei Nacht',
    'Owls at Night (cancelled)',
    'Owls at Night – CANCELLED',
    '<s>Owls at Night</s>',
    '~~Owls at Night~~',
    'CANCELLED: <s>Owls at Night</s>',
    '[withdrawn] Owls at Night',
    '**Cancelled**: Owls at Night',
  ])('leaves out what was called off: %s', title => {
    expect(noTalk(session(title, { speakers: [ida] }))).toBe('cancelled');
  });

  it.each([
    'Breaking Changes',
    'Lunch & Learn: What Owls Eat',
    "Party like it's 2029: Certificates",
    'Opening',
    'Closing Remarks',
    'Keynote: Closing Remarks',
    'Welcome',
    'Welcome to the Owl Room',
    'Registration of Devices at Scale',
    'The Coffee Shop Problem',
    'pot: another container framework',
    'Cancelled Flights and What They Teach',
    'Undo: How Cancelling Works',
    'Doors of Perception',
    'Taking a Break from Microservices',
  ])('keeps a talk somebody gives: %s', title => {
    expect(noTalk(session(title, { speakers: [ida] }))).toBeNull();
  });

  it.each([
    'Lightning Talks',
    'Lightning Talks & Closing',
    'Keynote',
    'Opening the Black Box of Owls',
    'Steering Council Panel',
    'Hooting in Three Registers',
  ])('keeps what may be a talk though nobody is named: %s', title => {
    expect(noTalk(session(title))).toBeNull();
  });

  it('believes what the format marks, but for sessions that somebody gives', () => {
    const marked = { isService: true };
    expect(noTalk(session('See you!', marked))).toBe('service');
    expect(noTalk(session('Tides', { ...marked, speakers: [ida] }))).toBeNull();
    expect(noTalk(session('Tides', { isCancelled: true }))).toBe('cancelled');
  });

  it('goes by the kind', () => {
    expect(
      noTalk(session('Screech', { kind: 'DJ Set', speakers: [ida] })),
    ).toBe('social');
    expect(noTalk(session('Food', { kind: 'BREAKS' }))).toBe('service');
    expect(
      noTalk(session('What Owls Eat', { kind: 'lunch', speakers: [ida] })),
    ).toBeNull();
    expect(noTalk(session('Tides', { kind: 'Talk' }))).toBeNull();
  });

  it('knows short welcomes that nobody gives', () => {
    const title = 'Welcome to the Owl Room!';
    expect(noTalk(session(title, { duration: 10 }))).toBe('service');
    expect(noTalk(session(title, { duration: 60 }))).toBeNull();
  });

  it.each([
    `x${' '.repeat(50_000)}y`,
    '1'.repeat(50_000),
    'cancelled '.repeat(9_000),
    'lunch '.repeat(20_000),
    '('.repeat(50_000),
    ' - '.repeat(20_000),
  ])('takes no time over a title without end', title => {
    const took = processorWatch();
    noTalk(session(title));
    expect(took()).toBeLessThan(1000);
  });
});
