import { mentionIds } from './mentionIds';
import { emptySession } from './sessionFields';
import type { Session } from './Session';

const session = (
  id: string | null,
  title: string,
  rest: Partial<Session> = {},
): Session => ({
  ...emptySession(title, 'test'),
  id,
  ...rest,
});
const idsOf = (...sessions: Session[]) => mentionIds('owls.xml', sessions);

describe('mentionIds', () => {
  it('stays when a session is given another title, day and room', () => {
    const [before] = idsOf(session('17', 'Owls'));
    const [after] = idsOf(
      session('17', 'Owls, Revisited', { day: '2031-05-06', room: 'Barn' }),
    );
    expect(after).toBe(before);
    expect(before).toMatch(/^[\da-f]{32}$/);
  });

  it('differs between sources', () => {
    const one = session('17', 'Owls');
    expect(mentionIds('a.xml', [one])).not.toEqual(mentionIds('b.xml', [one]));
  });

  it('goes by the title where there is no id, however it is spelled', () => {
    expect(idsOf(session(null, 'Owls & Bears'))).toEqual(
      idsOf(session(null, 'OWLS and bears!')),
    );
  });

  it('tells sessions of one id apart whatever their order', () => {
    const sessions = [
      session('17', 'Owls'),
      session('17', 'Bears'),
      session('17', 'Bears', { day: '2031-05-07' }),
      session('17', 'Bears', { day: '2031-05-07', room: 'Barn' }),
      session('17', 'Bears', {
        day: '2031-05-07',
        room: 'Barn',
        abstract: 'More',
      }),
      session('18', 'Owls'),
      session(null, 'Owls'),
      session(null, 'Owls', { start: '10:00' }),
    ];
    const forwards = idsOf(...sessions);
    const backwards = idsOf(...[...sessions].reverse()).reverse();
    expect(new Set(forwards).size).toBe(sessions.length);
    expect(backwards).toEqual(forwards);
  });

  it('gives twins ids of their own', () => {
    const twins = [
      session('17', 'Owls', { line: 1 }),
      session('17', 'Owls', { line: 2 }),
    ];
    expect(new Set(idsOf(...twins)).size).toBe(2);
    expect(new Set(idsOf(...twins))).toEqual(
      new Set(idsOf(...[...twins].reverse())),
    );
  });
});
