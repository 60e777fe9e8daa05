import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConflictError } from '@backstage/errors';
import type { DecisionBody } from '@lectern/backstage-plugin-learn-common';
import {
  decisionOf,
  FakeLearnApi,
  manyTenants,
  pavedRoads,
  renderLearn,
} from '../../__testUtils__';

const PATH = '/learn/curate/decisions';
const both = [pavedRoads, manyTenants].map(({ id, title }) => ({ id, title }));

const items = async () => {
  await screen.findAllByRole('article');
  return screen.getAllByRole('article');
};

const pinned = decisionOf(
  { kind: 'pin', talk: pavedRoads.id },
  { id: 'd1', note: 'A must for newcomers.' },
);
const merged = decisionOf(
  { kind: 'merge', talks: [pavedRoads.id, manyTenants.id] },
  {
    id: 'd2',
    about: both,
    status: 'undone',
    decidedBy: 'external:script',
    undoneBy: null,
    undoneAt: '2031-06-03T08:00:00Z',
  },
);

describe('DecisionsPage', () => {
  it('says who decided what and when, and what has become of it', async () => {
    renderLearn(PATH, {
      api: new FakeLearnApi({ decisions: [pinned, merged] }),
    });
    const [pin, merge] = await items();
    expect(pin).toHaveTextContent(`Pinned “${pavedRoads.title}”`);
    expect(pin).toHaveTextContent('A must for newcomers.');
    expect(pin).toHaveTextContent('In effect');
    expect(
      await within(pin).findByRole('link', { name: /ida/ }),
    ).toHaveAttribute('href', '/catalog/default/user/ida');
    expect(
      within(pin).getByRole('link', { name: pavedRoads.title }),
    ).toHaveAttribute('href', `/learn/talks/${pavedRoads.id}`);

    expect(merge).toHaveTextContent('Undone');
    expect(merge).toHaveTextContent('By external:script, Jun 2, 2031');
    expect(merge).toHaveTextContent('Undone by unknown user, Jun 3, 2031');
    expect(within(merge).queryByRole('button')).toBeNull();
  });

  it.each<[DecisionBody, string]>([
    [
      { kind: 'keep-apart', talks: ['a', 'b'] },
      `Kept “${pavedRoads.title}” and “${manyTenants.title}” apart`,
    ],
    [
      { kind: 'split', talk: 'a', mentions: ['m1', 'm2'] },
      `Split 2 mentions off “${pavedRoads.title}”`,
    ],
    [
      { kind: 'not-a-talk', talk: 'a' },
      `Marked “${pavedRoads.title}” as not a talk`,
    ],
    [{ kind: 'hide', talk: 'a' }, `Hid “${pavedRoads.title}”`],
    [
      { kind: 'add-topic', talk: 'a', topic: 'golden-paths' },
      `Topic “Golden paths” added to “${pavedRoads.title}”`,
    ],
    [
      { kind: 'remove-topic', talk: 'a', topic: 'finops' },
      `Topic “finops” removed from “${pavedRoads.title}”`,
    ],
    [
      { kind: 'correct', talk: 'a', field: 'type', value: 'lightning' },
      `Type of “${pavedRoads.title}” set to “Lightning talk”`,
    ],
    [
      { kind: 'correct', talk: 'a', field: 'date', value: '2031-05-15' },
      `Date of “${pavedRoads.title}” set to “May 15, 2031”`,
    ],
    [
      { kind: 'correct', talk: 'a', field: 'language', value: 'de' },
      `Language of “${pavedRoads.title}” set to “German”`,
    ],
    [
      { kind: 'correct', talk: 'a', field: 'level', value: 'advanced' },
      `Level of “${pavedRoads.title}” set to “Advanced”`,
    ],
    [
      {
        kind: 'correct',
        talk: 'a',
        field: 'presenters',
        value: [
          { name: 'Ida Quill', organization: 'Brook Ltd' },
          { name: 'Tom Reed', organization: null },
        ],
      },
      `Speakers of “${pavedRoads.title}” set to “Ida Quill (Brook Ltd), Tom Reed”`,
    ],
    [
      { kind: 'correct', talk: 'a', field: 'event', value: null },
      `Event of “${pavedRoads.title}” cleared`,
    ],
  ])('says in words what was decided: %j', async (body, words) => {
    const decision = decisionOf(body, { about: both, status: 'idle' });
    renderLearn(PATH, { api: new FakeLearnApi({ decisions: [decision] }) });
    const [item] = await items();
    await waitFor(() => expect(item).toHaveTextContent(words));
    expect(item).toHaveTextContent('Not in effect');
    expect(item).toHaveTextContent('No source lists its talk at the moment.');
  });

  it('says where a pack states a decision, which is changed there', async () => {
    const place = {
      sourceId: 'platform',
      document: 'https://packs.example.org/talks.yaml',
      line: 1204,
    };
    const stated = { decidedBy: null, decidedAt: null };
    renderLearn(PATH, {
      api: new FakeLearnApi({
        decisions: [
          { ...pinned, ...stated, statedIn: place },
          {
            ...pinned,
            ...stated,
            id: 'd4',
            statedIn: { ...place, document: 'talks.yaml', line: null },
          },
        ],
      }),
    });
    const [withLine, withoutLine] = await items();
    expect(withLine).toHaveTextContent(
      'Stated by the pack platform in https://packs.example.org/talks.yaml (opens in a new tab), line 1204. Change it there.',
    );
    expect(withoutLine).toHaveTextContent(
      'Stated by the pack platform in talks.yaml. Change it there.',
    );
    expect(withLine).not.toHaveTextContent('By ');
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('looks again until a decision is followed, and keeps what is shown', async () => {
    jest.useFakeTimers();
    try {
      const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
      const decisions = Array.from({ length: 31 }, (_, i) => ({
        ...pinned,
        id: `d${i}`,
        ...(i === 0 && { status: 'pending' as const }),
      }));
      const api = new FakeLearnApi({ decisions });
      renderLearn(PATH, { api });
      await user.click(
        await screen.findByRole('button', { name: 'Show older decisions' }),
      );
      await waitFor(() =>
        expect(screen.getAllByRole('article')).toHaveLength(31),
      );
      const look = jest.spyOn(api, 'decisions').mockResolvedValue({
        items: [
          { ...pinned, id: 'latest' },
          { ...pinned, id: 'd0' },
        ],
        totalItems: 32,
        nextCursor: 'more',
      });
      await act(() => jest.advanceTimersByTimeAsync(6_000));
      expect(look).toHaveBeenCalledTimes(1);
      expect(screen.getAllByRole('article')).toHaveLength(32);
      expect(screen.queryByText('Pending')).toBeNull();
      await act(() => jest.advanceTimersByTimeAsync(6_000));
      expect(look).toHaveBeenCalledTimes(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it('takes a decision back once somebody has said so twice', async () => {
    const { api } = renderLearn(PATH, {
      api: new FakeLearnApi({ decisions: [pinned] }),
    });
    const undo = jest.spyOn(api, 'undoDecision');
    const name = `Undo: Pinned “${pavedRoads.title}”`;
    await userEvent.click(await screen.findByRole('button', { name }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Undo this decision?',
    });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Cancel' }),
    );
    expect(undo).not.toHaveBeenCalled();

    await userEvent.click(await screen.findByRole('button', { name }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Undo decision' }),
    );
    expect(undo).toHaveBeenCalledWith('d1');
    expect(
      await screen.findByText(`Undone. Pinned “${pavedRoads.title}”`),
    ).toBeInTheDocument();
    const [item] = await items();
    expect(item).toHaveTextContent('Undone');
    expect(item).toHaveTextContent(/Undone by .*guest/);
  });

  it('says why a decision cannot be taken back', async () => {
    const api = new FakeLearnApi({ decisions: [pinned] });
    jest
      .spyOn(api, 'undoDecision')
      .mockRejectedValue(new ConflictError('Somebody was faster.'));
    renderLearn(PATH, { api });
    await userEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Undo decision' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Somebody was faster.',
    );
  });

  it('shows only what is about one talk, which is in the URL', async () => {
    const other = decisionOf(
      { kind: 'hide', talk: manyTenants.id },
      { id: 'd3', about: [both[1]] },
    );
    const { url } = renderLearn(PATH, {
      api: new FakeLearnApi({ decisions: [pinned, other] }),
    });
    expect(await items()).toHaveLength(2);
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Filter by talk' }),
      'cellar',
    );
    await userEvent.click(
      await screen.findByRole('button', { name: /^Many Tenants, One Cellar/ }),
    );
    expect(
      await screen.findByText(`Decisions about “${manyTenants.title}”`),
    ).toBeInTheDocument();
    expect(url()).toBe(`${PATH}?talk=${manyTenants.id}`);
    const [item, ...others] = await items();
    expect(item).toHaveTextContent(`Hid “${manyTenants.title}”`);
    expect(others).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'Clear filter' }));
    expect(url()).toBe(PATH);
    expect(await screen.findByText(/^Pinned/)).toBeInTheDocument();
  });

  it('loads earlier decisions on demand', async () => {
    const decisions = Array.from({ length: 31 }, (_, i) => ({
      ...pinned,
      id: `d${i}`,
    }));
    const { api } = renderLearn(PATH, { api: new FakeLearnApi({ decisions }) });
    expect(await items()).toHaveLength(30);
    expect(screen.getByText('30 of 31 shown')).toBeInTheDocument();
    const more = await screen.findByRole('button', {
      name: 'Show older decisions',
    });
    jest.spyOn(api, 'decisions').mockRejectedValueOnce(new Error('down'));
    await userEvent.click(more);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Older decisions could not be loaded. Try again.',
    );
    await userEvent.click(more);
    expect(await screen.findAllByRole('article')).toHaveLength(31);
    expect(more).not.toBeInTheDocument();
  });

  it('says when nothing was decided', async () => {
    renderLearn(PATH);
    expect(
      await screen.findByRole('heading', { name: 'No decisions yet' }),
    ).toBeInTheDocument();
  });
});
