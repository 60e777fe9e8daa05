import { mockServices } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import type {
  DecisionRequest,
  LearnDecision,
  Talk,
  TalkDetail,
} from '@lectern/backstage-plugin-learn-common';
import { aTalk, aTopic, knowledgeOf } from '../__testUtils__/knowledge';
import { CURATOR } from '../__testUtils__/Library';
import { toDetail } from '../database/talkContent';
import { CurationService } from './CurationService';

const detailOf = (talk: Talk, mentions: string[] = []): TalkDetail => {
  const [known] = knowledgeOf([talk]).talks;
  const [mention] = known.mentions;
  return toDetail(
    { ...known, mentions: mentions.map(id => ({ ...mention, id })) },
    { hidden: false },
  );
};

const roses = detailOf(
  aTalk({ id: 'roses', title: 'Roses', previousNames: ['rose'] }),
  ['m1', 'm2'],
);
const soil = detailOf(
  aTalk({ id: 'soil', topics: [{ id: 'local', title: 'Local' }] }),
);

describe('CurationService', () => {
  const decisions = {
    find: jest.fn(),
    add: jest.fn(),
    undo: jest.fn(),
    get: jest.fn(),
    page: jest.fn(),
  };
  const talks = { get: jest.fn() };
  const listed = { topics: jest.fn() };
  const learning = { learn: jest.fn() };
  const logger = mockServices.logger.mock();

  const service = (patienceMs?: number) =>
    new CurationService({
      decisions,
      suggestions: { page: jest.fn() },
      talks,
      listed,
      learning,
      patienceMs,
      logger,
    });
  const decide = (request: DecisionRequest) =>
    service().decide(request, CURATOR);

  beforeEach(() => {
    jest.resetAllMocks();
    learning.learn.mockResolvedValue(undefined);
    talks.get.mockImplementation(async (id: string) => {
      const talk = [roses, soil].find(
        known => known.id === id || known.previousNames.includes(id),
      );
      if (!talk) throw new NotFoundError(`no ${id}`);
      return talk;
    });
    listed.topics.mockResolvedValue([{ ...aTopic('bees'), talkCount: 0 }]);
    const stored = { id: '1', status: 'pending' } as LearnDecision;
    decisions.add.mockResolvedValue({ decision: stored, isNew: true });
    decisions.undo.mockResolvedValue({ ...stored, status: 'undone' });
    decisions.get.mockResolvedValue({ ...stored, status: 'in-effect' });
  });

  it.each<[DecisionRequest, object]>([
    [
      { kind: 'merge', talks: ['rose', 'soil'] },
      { kind: 'merge', talks: ['roses', 'soil'] },
    ],
    // After a merge only the earlier name tells the two apart.
    [
      { kind: 'keep-apart', talks: ['rose', 'roses'] },
      { kind: 'keep-apart', talks: ['rose', 'roses'] },
    ],
    [
      { kind: 'split', talk: 'rose', mentions: ['m1', 'm1'] },
      { kind: 'split', talk: 'roses', mentions: ['m1'] },
    ],
    [
      { kind: 'pin', talk: 'rose' },
      { kind: 'pin', talk: 'roses' },
    ],
    [
      { kind: 'add-topic', talk: 'roses', topic: 'bees' },
      { kind: 'add-topic', talk: 'roses', topic: 'bees' },
    ],
    // A topic that no pack defines any more can still be taken away.
    [
      { kind: 'remove-topic', talk: 'soil', topic: 'local' },
      { kind: 'remove-topic', talk: 'soil', topic: 'local' },
    ],
    [
      { kind: 'correct', talk: 'rose', field: 'title', value: ' Thorns ' },
      { kind: 'correct', talk: 'roses', field: 'title', value: 'Thorns' },
    ],
  ])('stores %j by the names of now', async (request, body) => {
    await decide(request);
    expect(decisions.add).toHaveBeenCalledWith(
      expect.objectContaining({ body, decidedBy: CURATOR, note: null }),
    );
  });

  it.each<[DecisionRequest, RegExp]>([
    [{ kind: 'pin', talk: 'weeds' }, /There is no talk "weeds"/],
    [{ kind: 'merge', talks: ['roses', 'weeds'] }, /no talk "weeds"/],
    [{ kind: 'merge', talks: ['roses', 'roses'] }, /merged with itself/],
    [{ kind: 'keep-apart', talks: ['a', 'a'] }, /kept apart from itself/],
    [{ kind: 'merge', talks: ['roses', 'rose'] }, /one talk already: "Roses"/],
    [{ kind: 'split', talk: 'roses', mentions: ['m3'] }, /no mention of/],
    [{ kind: 'split', talk: 'roses', mentions: ['m2', 'm1'] }, /at least one/],
    [{ kind: 'add-topic', talk: 'soil', topic: 'tar' }, /no topic "tar"/],
    [{ kind: 'remove-topic', talk: 'soil', topic: 'tar' }, /no topic "tar"/],
    [
      { kind: 'correct', talk: 'soil', field: 'date', value: 'soon' },
      /is no date/,
    ],
  ])('refuses %j', async (request, message) => {
    await expect(decide(request)).rejects.toThrow(message);
    await expect(decide(request)).rejects.toMatchObject({ name: 'InputError' });
    expect(decisions.add).not.toHaveBeenCalled();
  });

  it('passes on a failure of the store', async () => {
    talks.get.mockRejectedValue(new Error('no database'));
    await expect(decide({ kind: 'pin', talk: 'roses' })).rejects.toThrow(
      'no database',
    );
    await expect(service().decisions({ talk: 'roses' })).rejects.toThrow(
      'no database',
    );
  });

  it('gives what stands already as it is, also where the talk is gone', async () => {
    const standing = { id: '7' };
    decisions.find.mockResolvedValue(standing);
    await expect(
      decide({ kind: 'not-a-talk', talk: 'gone', note: 'again' }),
    ).resolves.toEqual({ decision: standing, outcome: 'repeated' });
    expect(decisions.find).toHaveBeenCalledWith({
      kind: 'not-a-talk',
      talk: 'gone',
    });
    expect(learning.learn).not.toHaveBeenCalled();
  });

  it('waits until the talks follow', async () => {
    let finish = () => {};
    learning.learn.mockReturnValue(
      new Promise<void>(resolve => {
        finish = resolve;
      }),
    );
    const result = decide({ kind: 'pin', talk: 'roses' });
    setTimeout(() => finish(), 20);
    await expect(result).resolves.toEqual({
      decision: { id: '1', status: 'in-effect' },
      outcome: 'followed',
    });
  });

  it('does not wait for ever', async () => {
    learning.learn.mockReturnValue(new Promise(() => {}));
    await expect(
      service(10).decide({ kind: 'pin', talk: 'roses' }, CURATOR),
    ).resolves.toEqual({
      decision: { id: '1', status: 'pending' },
      outcome: 'pending',
    });
    await expect(service(10).undo('1', CURATOR)).resolves.toMatchObject({
      decision: { status: 'undone' },
      outcome: 'pending',
    });
  });

  it('keeps a decision that could not be followed, and logs why', async () => {
    learning.learn.mockRejectedValue(new Error('no thread'));
    await expect(decide({ kind: 'pin', talk: 'roses' })).resolves.toMatchObject(
      { outcome: 'pending' },
    );
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('stored'),
      expect.objectContaining({ message: 'no thread' }),
    );
  });

  it('finds decisions under all names of a talk', async () => {
    await service().decisions({ talk: 'rose', limit: 5 });
    expect(decisions.page).toHaveBeenLastCalledWith({
      limit: 5,
      talks: ['rose', 'roses'],
    });
    await service().decisions({ talk: 'gone' });
    expect(decisions.page).toHaveBeenLastCalledWith({ talks: ['gone'] });
    await service().decisions({ cursor: 'x' });
    expect(decisions.page).toHaveBeenLastCalledWith({ cursor: 'x' });
  });
});
