import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConflictError } from '@backstage/errors';
import {
  chooseToCurate,
  decisionOf,
  FakeLearnApi,
  manyTenants,
  pavedRoads,
  pickIn,
  pressIn,
  renderLearn,
  talkOf,
} from '../../__testUtils__';

const path = (id: string) => `/learn/talks/${id}`;

describe('Curate on the page of a talk', () => {
  it('offers what makes sense', async () => {
    renderLearn(path('bare-0001'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Curate' }),
    );
    expect(
      (await screen.findAllByRole('menuitem')).map(item => item.textContent),
    ).toEqual([
      'Correct a field…',
      'Add a topic…',
      'Merge with another talk…',
      'Pin…',
      'Hide…',
      'Not a talk…',
    ]);
  });

  it('says what documents say, and which was believed for what', async () => {
    const talk = talkOf({
      ...pavedRoads,
      evidence: ['title', 'date', 'room'].map(field => ({
        field,
        mentionId: 'm1',
        sourceId: 'recaps',
        document: 'https://blog.example.org/meadow',
        line: 12,
      })),
    });
    renderLearn(path(talk.id), { api: new FakeLearnApi({ talks: [talk] }) });
    await userEvent.click(await screen.findByText('2 mentions in sources'));
    expect(screen.getByText(/line 12/)).toBeInTheDocument();
    expect(screen.getByText('Used for: Title, Date')).toBeInTheDocument();
    expect(screen.getByText('Source: pack · Rule: pack')).toBeInTheDocument();
  });

  it('pins a talk, with a note, and shows the effect at once', async () => {
    const { decide, dialog } = await chooseToCurate('Pin…');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: 'Note (optional)' }),
      'A must.',
    );
    await pressIn(dialog, 'Pin');
    expect(decide).toHaveBeenCalledWith({
      kind: 'pin',
      talk: pavedRoads.id,
      note: 'A must.',
    });
    expect(
      await screen.findByText(`Saved. Pinned “${pavedRoads.title}”`),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('A curator pinned this talk, so it comes first.'),
    ).toBeInTheDocument();
    const decided = await screen.findByRole('region', {
      name: 'Curator decisions',
    });
    expect(within(decided).getByText('A must.')).toBeInTheDocument();
    expect(
      within(decided).getByRole('link', {
        name: 'All decisions about this talk',
      }),
    ).toHaveAttribute('href', `/learn/curate/decisions?talk=${pavedRoads.id}`);

    await userEvent.click(
      within(decided).getByRole('button', { name: /^Undo/ }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Undo decision' }),
    );
    expect(
      await screen.findByText(`Undone. Pinned “${pavedRoads.title}”`),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(
        screen.queryByText('A curator pinned this talk, so it comes first.'),
      ).toBeNull(),
    );
  });

  it('offers what undoes a pin where it was made', async () => {
    const { dialog, api } = await chooseToCurate('Pin…');
    await pressIn(dialog, 'Pin');
    await screen.findByText(/^Saved\. Pinned/);
    const undo = jest.spyOn(api, 'undoDecision');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Curate' }),
    );
    expect(screen.queryByRole('menuitem', { name: 'Pin…' })).toBeNull();
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Unpin…' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Undo decision' }),
    );
    expect(undo).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(/^Undone\. Pinned/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Curate' })).toHaveFocus();
  });

  it('looks again until a decision is followed', async () => {
    jest.useFakeTimers();
    try {
      const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
      const api = new FakeLearnApi();
      const decision = decisionOf(
        { kind: 'pin', talk: pavedRoads.id },
        { status: 'pending' },
      );
      jest.spyOn(api, 'decide').mockResolvedValue(decision);
      const log = jest.spyOn(api, 'decisions');
      log.mockResolvedValue({
        items: [decision],
        totalItems: 1,
        nextCursor: null,
      });
      renderLearn(path(pavedRoads.id), { api });
      await user.click(await screen.findByRole('button', { name: 'Curate' }));
      await user.click(await screen.findByRole('menuitem', { name: 'Pin…' }));
      await user.click(await screen.findByRole('button', { name: 'Pin' }));
      expect(
        await screen.findByText(/^Saved, takes effect within a minute\./),
      ).toBeInTheDocument();
      expect(await screen.findByText('Pending')).toBeInTheDocument();

      const look = jest.spyOn(api, 'talk');
      log.mockResolvedValue({
        items: [{ ...decision, status: 'in-effect' }],
        totalItems: 1,
        nextCursor: null,
      });
      await act(() => jest.advanceTimersByTimeAsync(6_000));
      expect(await screen.findByText('In effect')).toBeInTheDocument();
      expect(look).toHaveBeenCalled();
    } finally {
      jest.useRealTimers();
    }
  });

  it('takes a topic off', async () => {
    const { decide, dialog } = await chooseToCurate('Remove a topic…');
    await pickIn(dialog, /Topic/, 'Golden paths');
    await pressIn(dialog, 'Remove topic');
    expect(decide).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'remove-topic', topic: 'golden-paths' }),
    );
  });

  it('says when there are no topics to choose from', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'topics').mockRejectedValue(new Error('down'));
    const { dialog } = await chooseToCurate('Add a topic…', api);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('down');
    expect(
      within(dialog).getByRole('button', { name: 'Add topic' }),
    ).toBeDisabled();
  });

  it('splits mentions off, but not all', async () => {
    const { decide, dialog } = await chooseToCurate('Split…');
    const [first, second] = within(dialog).getAllByRole('checkbox');
    const split = within(dialog).getByRole('button', { name: 'Split' });
    await userEvent.click(first);
    await userEvent.click(second);
    expect(split).toBeDisabled();
    expect(
      within(dialog).getByText('Leave at least one mention with this talk.'),
    ).toBeInTheDocument();
    await userEvent.click(second);
    await userEvent.click(split);
    expect(decide).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'split', mentions: ['m1'] }),
    );
  });

  it('merges it with another talk', async () => {
    const { decide, dialog } = await chooseToCurate('Merge with another talk…');
    const confirm = within(dialog).getByRole('button', {
      name: 'Merge',
    });
    expect(confirm).toBeDisabled();
    await userEvent.type(
      within(dialog).getByRole('searchbox', { name: 'Merge with' }),
      'a',
    );
    const found = await within(dialog).findByRole('list', {
      name: 'Matching talks',
    });
    expect(within(found).queryByText(pavedRoads.title)).toBeNull();
    await pressIn(found, `${manyTenants.title} Ida Quill · Hill Days · 2030`);
    const chosen = within(dialog).getByText(
      `Merge with “${manyTenants.title}”`,
    );
    expect(chosen).toBeInTheDocument();
    // Where the list was, not at the top of the page.
    expect(document.activeElement).toContainElement(chosen);
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    await userEvent.click(confirm);
    expect(decide).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: 'merge',
        talks: [pavedRoads.id, manyTenants.id],
      }),
    );
  });

  it('says why a decision was refused, and keeps what was written', async () => {
    const api = new FakeLearnApi();
    const { dialog, decide } = await chooseToCurate('Hide…', api);
    decide.mockRejectedValueOnce(new ConflictError('It is hidden already.'));
    await userEvent.type(within(dialog).getByRole('textbox'), 'A duplicate.');
    await pressIn(dialog, 'Hide');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'It is hidden already.',
    );
    expect(within(dialog).getByRole('textbox')).toHaveValue('A duplicate.');
    await pressIn(dialog, 'Hide');
    expect(await screen.findByText('This talk is hidden')).toBeInTheDocument();
  });

  it('leads to the log when it was no talk', async () => {
    const api = new FakeLearnApi();
    const { dialog, url } = await chooseToCurate('Not a talk…', api);
    await pressIn(dialog, 'Mark as not a talk');
    expect(await screen.findByRole('article')).toHaveTextContent(
      `Marked “${pavedRoads.title}” as not a talk`,
    );
    expect(url()).toBe(`/learn/curate/decisions?talk=${pavedRoads.id}`);
  });

  it('shows the page all the same when decisions cannot be loaded', async () => {
    const api = new FakeLearnApi({
      decisions: [decisionOf({ kind: 'pin', talk: pavedRoads.id })],
    });
    jest.spyOn(api, 'decisions').mockRejectedValue(new Error('down'));
    renderLearn(path(pavedRoads.id), { api });
    expect(
      await screen.findByText('The decisions could not be loaded.'),
    ).toBeInTheDocument();
  });
});
