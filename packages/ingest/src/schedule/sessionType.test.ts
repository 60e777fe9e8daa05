import type { TalkType } from '../model';
import { emptySession } from './sessionFields';
import { sessionType } from './sessionType';
import type { Session } from './Session';
import { processorWatch } from '../testing/processorWatch';

const typeOf = (title: string, rest: Partial<Session> = {}) =>
  sessionType({ ...emptySession(title, 'test'), ...rest });

describe('sessionType', () => {
  it.each<[string, TalkType]>([
    ['Keynote: Owls', 'keynote'],
    ['Keynote - Ida Moor', 'keynote'],
    ['Opening', 'keynote'],
    ['Panel: Owls', 'panel'],
    ['Steering Council Panel', 'panel'],
    ['⚡ Lightning Talk: Owls', 'lightning'],
    ['Lightning Talks Day 2', 'lightning'],
    ['Soldering workshop', 'workshop'],
    ['Tutorial: Owls', 'tutorial'],
    ['Fireside Chat with Ida Moor', 'fireside'],
    ['Owls', 'talk'],
  ])('%s is a %s', (title, type) => {
    expect(typeOf(title)).toBe(type);
  });

  it.each<[string, TalkType]>([
    ['lecture', 'talk'],
    ['podium', 'panel'],
    ['lightningtalk', 'lightning'],
    ['lightning_talk', 'lightning'],
    ['Talk 40 (30min +10 Q&A)', 'talk'],
    ['Bits & Owls - Workshop', 'workshop'],
    ['Workshop Bühne (90 Minuten)', 'workshop'],
    ['sponsor-workshop', 'workshop'],
    ['Keynote', 'keynote'],
    ['Training', 'tutorial'],
    ['devroom', 'talk'],
    ['Atelier', 'workshop'],
  ])('the kind %s is a %s', (kind, type) => {
    expect(typeOf('Owls', { kind })).toBe(type);
  });

  it('goes by the title before the kind, and by the track after it', () => {
    expect(typeOf('Keynote: Owls', { kind: 'Workshop' })).toBe('keynote');
    expect(typeOf('Owls', { kind: 'maintrack', track: 'Keynotes' })).toBe(
      'keynote',
    );
    expect(typeOf('Owls', { track: 'Lightning Talks' })).toBe('lightning');
  });

  it('takes what is short for a lightning talk where nothing says otherwise', () => {
    expect(typeOf('Owls', { duration: 10 })).toBe('lightning');
    expect(typeOf('Owls', { duration: 10, kind: 'Talk' })).toBe('talk');
    expect(typeOf('Owls', { duration: 25 })).toBe('talk');
    expect(typeOf('Owls', { type: 'update', duration: 5 })).toBe('update');
  });

  it.each([
    `x${' '.repeat(50_000)}y`,
    `${'1'.repeat(50_000)}x`,
    'talk '.repeat(10_000),
    '(('.repeat(25_000),
  ])('takes no time over a title without end', title => {
    const took = processorWatch();
    typeOf(title, { kind: title, track: title });
    expect(took()).toBeLessThan(1000);
  });
});
