import { screen, within } from '@testing-library/react';
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
    expect(pin).toHaveTextContent(`Pinned: ${pavedRoads.title}`);
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
    expect(merge).toHaveTextContent('Taken back by somebody, Jun 3, 2031');
    expect(within(merge).queryByRole('button')).toBeNull();
  });

  it.each<[DecisionBody, string]>([
    [
      { kind: 'keep-apart', talks: ['a', 'b'] },
      `Two talks: ${pavedRoads.title} and ${manyTenants.title}`,
    ],
    [
      { kind: 'split', talk: 'a', mentions: ['m1', 'm2'] },
      `2 mentions split off from ${pavedRoads.title}`,
    ],
    [{ kind: 'not-a-talk', talk: 'a' }, `No talk: ${pavedRoads.title}`],
    [{ kind: 'hide', talk: 'a' }, `Hidden: ${pavedRoads.title}`],
    [
      { kind: 'add-topic', talk: 'a', topic: 'golden-paths' },
      `${pavedRoads.title} is about golden paths`,
    ],
    [
      { kind: 'remove-topic', talk: 'a', topic: 'finops' },
      `${pavedRoads.title} is not about finops`,
    ],
    [
      { kind: 'correct', talk: 'a', field: 'type', value: 'lightning' },
      `Type of ${pavedRoads.title} is “Lightning talk”`,
    ],
    [
      { kind: 'correct', talk: 'a', field: 'date', value: '2031-05-15' },
      `Day of ${pavedRoads.title} is “May 15, 2031”`,
    ],
    [
      { kind: 'correct', talk: 'a', field: 'language', value: 'de' },
      `Language of ${pavedRoads.title} is “German”`,
    ],
    [
      { kind: 'correct', talk: 'a', field: 'level', value: 'advanced' },
      `Level of ${pavedRoads.title} is “Advanced”`,
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
      `Presenters of ${pavedRoads.title} is “Ida Quill (Brook Ltd), Tom Reed”`,
    ],
    [
      { kind: 'correct', talk: 'a', field: 'event', value: null },
      `Event of ${pavedRoads.title}: there is none`,
    ],
  ])('says in words what was decided: %j', async (body, words) => {
    const decision = decisionOf(body, { about: both, status: 'idle' });
    renderLearn(PATH, { api: new FakeLearnApi({ decisions: [decision] }) });
    const [item] = await items();
    expect(item).toHaveTextContent(words);
    expect(item).toHaveTextContent('Idle: its talk is not there at present');
  });

  it('takes a decision back once somebody has said so twice', async () => {
    const { api } = renderLearn(PATH, {
      api: new FakeLearnApi({ decisions: [pinned] }),
    });
    const undo = jest.spyOn(api, 'undoDecision');
    const name = `Undo: Pinned: ${pavedRoads.title}`;
    await userEvent.click(await screen.findByRole('button', { name }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Take this decision back?',
    });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Cancel' }),
    );
    expect(undo).not.toHaveBeenCalled();

    await userEvent.click(await screen.findByRole('button', { name }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take it back' }),
    );
    expect(undo).toHaveBeenCalledWith('d1');
    expect(
      await screen.findByText(`Taken back. Pinned: ${pavedRoads.title}`),
    ).toBeInTheDocument();
    const [item] = await items();
    expect(item).toHaveTextContent('Undone');
    expect(item).toHaveTextContent(/Taken back by .*guest/);
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
      within(dialog).getByRole('button', { name: 'Take it back' }),
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
      screen.getByRole('searchbox', { name: 'Only decisions about one talk' }),
      'cellar',
    );
    await userEvent.click(
      await screen.findByRole('button', { name: /^Many Tenants, One Cellar/ }),
    );
    expect(
      await screen.findByText(`Only about ${manyTenants.title}`),
    ).toBeInTheDocument();
    expect(url()).toBe(`${PATH}?talk=${manyTenants.id}`);
    const [item, ...others] = await items();
    expect(item).toHaveTextContent(`Hidden: ${manyTenants.title}`);
    expect(others).toEqual([]);

    await userEvent.click(
      screen.getByRole('button', { name: 'Show all decisions' }),
    );
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
    const more = await screen.findByRole('button', {
      name: 'Show earlier decisions',
    });
    jest.spyOn(api, 'decisions').mockRejectedValueOnce(new Error('down'));
    await userEvent.click(more);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Earlier decisions could not be loaded. Try again.',
    );
    await userEvent.click(more);
    expect(await screen.findAllByRole('article')).toHaveLength(31);
    expect(more).not.toBeInTheDocument();
  });

  it('says when nothing was decided', async () => {
    renderLearn(PATH);
    expect(
      await screen.findByRole('heading', { name: 'Nothing was decided yet' }),
    ).toBeInTheDocument();
  });
});
