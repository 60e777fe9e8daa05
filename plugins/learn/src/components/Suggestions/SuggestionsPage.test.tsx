import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConflictError } from '@backstage/errors';
import {
  FakeLearnApi,
  manyTenants,
  pavedRoads,
  pavedWays,
  renderLearn,
} from '../../__testUtils__';

const PATH = '/learn/curate/suggestions';
jest.setTimeout(30_000);

const first = () => screen.findByRole('region', { name: 'Suggestion 1 of 2' });
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

/** A curator who looks at each pair for a second. */
function thinkBeforeEachDecision() {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
}

describe('SuggestionsPage', () => {
  beforeEach(() => thinkBeforeEachDecision());
  afterEach(() => {
    jest.restoreAllMocks();
    window.localStorage.clear();
  });

  it('takes a double click for one word', async () => {
    jest.spyOn(performance, 'now').mockImplementation(() => 5000);
    const { api } = renderLearn(PATH);
    const decide = jest.spyOn(api, 'decide');
    await first();
    jest.spyOn(performance, 'now').mockImplementation(() => 6000);
    await userEvent.dblClick(screen.getByRole('button', { name: 'Same talk' }));
    expect(
      await screen.findByRole('region', { name: 'Suggestion 1 of 1' }),
    ).toBeInTheDocument();
    expect(decide).toHaveBeenCalledTimes(1);
  });

  it('takes no word meant for a pair in whose place a refused one came back', async () => {
    const now = jest.spyOn(performance, 'now').mockImplementation(() => 5000);
    const api = new FakeLearnApi();
    let refuse = () => {};
    const decide = jest.spyOn(api, 'decide').mockImplementationOnce(
      () =>
        new Promise((_, reject) => {
          refuse = () => reject(new ConflictError('No.'));
        }),
    );
    renderLearn(PATH, { api });
    await first();
    now.mockImplementation(() => 6000);
    await press('Same talk');
    await screen.findByRole('region', { name: 'Suggestion 1 of 1' });
    now.mockImplementation(() => 7000);
    await act(async () => refuse());
    expect(await first()).toHaveAccessibleDescription(/nearly the same title/);
    await press('Same talk');
    expect(decide).toHaveBeenCalledTimes(1);
    now.mockImplementation(() => 8000);
    await press('Same talk');
    expect(decide).toHaveBeenCalledTimes(2);
  });

  it('goes on to those that were not loaded yet', async () => {
    const api = new FakeLearnApi();
    const [one, other] = (await api.suggestions()).items;
    jest
      .spyOn(api, 'suggestions')
      .mockImplementation(async ({ cursor } = {}) =>
        cursor
          ? { items: [one, other], totalItems: 2, nextCursor: null }
          : { items: [one], totalItems: 2, nextCursor: 'next' },
      );
    renderLearn(PATH, { api });
    await first();
    await press('Same talk');
    const last = await screen.findByRole('region', {
      name: 'Suggestion 1 of 1',
    });
    expect(
      within(last).getByRole('link', { name: new RegExp(manyTenants.title) }),
    ).toBeInTheDocument();
    await press('Different talks');
    expect(
      await screen.findByRole('heading', { name: 'No suggestions' }),
    ).toBeInTheDocument();
  });

  it('marks the words that differ', async () => {
    renderLearn(PATH);
    const pair = await first();
    expect(within(pair).getByText('Ways').tagName).toBe('MARK');
    expect(within(pair).queryByText('Paved', { selector: 'mark' })).toBeNull();
  });

  it('shows two talks side by side and says what differs', async () => {
    renderLearn(PATH);
    const pair = await first();
    expect(pair).toHaveAccessibleDescription(
      '80% alike: nearly the same title, the same event. But: they were on different days.',
    );
    const row = (name: string) => within(pair).getByRole('rowheader', { name });
    expect(row('Title differs')).toBeInTheDocument();
    expect(row('Date differs')).toBeInTheDocument();
    expect(row('Event same')).toBeInTheDocument();
    expect(row('Type same')).toBeInTheDocument();
    expect(within(pair).getByText('May 14, 2031')).toBeInTheDocument();
    expect(within(pair).getByText('May 15, 2031')).toBeInTheDocument();
    expect(
      within(pair).getByRole('link', {
        name: `${pavedWays.title} (opens in a new tab)`,
      }),
    ).toHaveAttribute('href', `/learn/talks/${pavedWays.id}`);
    expect(within(pair).getByText('Unknown')).toBeInTheDocument();
  });

  it.each([
    [
      'de',
      'Zu 80 % ähnlich: fast derselbe Titel, dieselbe Veranstaltung. Aber: sie waren an verschiedenen Tagen.',
    ],
    [
      'fr',
      'Ressemblance de 80 % : presque le même titre et le même événement. Mais : elles ont eu lieu des jours différents.',
    ],
  ])('says why in %s', async (language, why) => {
    renderLearn(PATH, { language });
    // The language is loaded on demand.
    expect(
      await screen.findByText(why, {}, { timeout: 15_000 }),
    ).toBeInTheDocument();
  });

  it('says how alike two are of which nothing else is known yet', async () => {
    const [one] = (await new FakeLearnApi().suggestions()).items;
    const bare = { ...one, grounds: { for: [], against: [] } };
    renderLearn(PATH, { api: new FakeLearnApi({ suggestions: [bare] }) });
    expect(await screen.findByText('80% alike.')).toBeInTheDocument();
  });

  it('says which documents say so, and where', async () => {
    renderLearn(PATH);
    const pair = await first();
    expect(
      await within(pair).findByText('Source: schedule · Rule: ical-event'),
    ).toBeInTheDocument();
    expect(within(pair).getByText(/line 310/)).toBeInTheDocument();
    expect(
      within(pair).getByRole('link', { name: /^What I saw at Meadow Conf/ }),
    ).toHaveAttribute('href', 'https://blog.example.org/meadow');
  });

  it.each([
    [
      'Same talk',
      's',
      'merge',
      (a: string, b: string) => `Merged “${a}” and “${b}”`,
    ],
    [
      'Different talks',
      'd',
      'keep-apart',
      (a: string, b: string) => `Kept “${a}” and “${b}” apart`,
    ],
  ])('%s: by button and by key', async (button, key, kind, words) => {
    const { api } = renderLearn(PATH);
    const decide = jest.spyOn(api, 'decide');
    await first();
    await press(button);
    expect(decide).toHaveBeenLastCalledWith({
      kind,
      talks: [pavedRoads.id, pavedWays.id],
    });
    const next = await screen.findByRole('region', {
      name: 'Suggestion 1 of 1',
    });
    expect(next).toHaveFocus();
    expect(
      await screen.findByText(
        `Saved. ${words(pavedRoads.title, pavedWays.title)}`,
      ),
    ).toBeInTheDocument();

    await userEvent.keyboard(key);
    expect(decide).toHaveBeenLastCalledWith({
      kind,
      talks: [manyTenants.id, pavedWays.id],
    });
    expect(
      await screen.findByRole('heading', { name: 'No suggestions' }),
    ).toBeInTheDocument();
  });

  it('leaves keys alone that are not meant', async () => {
    const { api } = renderLearn(PATH);
    const decide = jest.spyOn(api, 'decide');
    const pair = await first();
    await userEvent.keyboard('s');
    pair.focus();
    await userEvent.keyboard('{Control>}s{/Control}x');
    expect(decide).not.toHaveBeenCalled();
  });

  it('puts a pair back when the backend refuses, and says why', async () => {
    const api = new FakeLearnApi();
    jest
      .spyOn(api, 'decide')
      .mockRejectedValueOnce(
        new ConflictError('A curator says that these are two talks.'),
      );
    renderLearn(PATH, { api });
    await first();
    await press('Same talk');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The request failed: A curator says that these are two talks.',
    );
    expect(
      within(await first()).getByRole('link', {
        name: `${pavedRoads.title} (opens in a new tab)`,
      }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('says when a decision takes its time', async () => {
    const api = new FakeLearnApi();
    const decide = api.decide.bind(api);
    jest.spyOn(api, 'decide').mockImplementation(async request => ({
      ...(await decide(request)),
      status: 'pending',
    }));
    renderLearn(PATH, { api });
    await first();
    await press('Same talk');
    expect(
      await screen.findByText(/^Saved, takes effect within a minute\./),
    ).toBeInTheDocument();
  });

  it('takes the last decision back', async () => {
    renderLearn(PATH);
    await first();
    await press('Same talk');
    await userEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    expect(await screen.findByText(/^Undone\. Merged/)).toBeInTheDocument();
    expect(await first()).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('leaves pairs for later, and goes through them again', async () => {
    renderLearn(PATH);
    await first();
    await press('Skip');
    expect(
      await screen.findByRole('region', { name: 'Suggestion 2 of 2' }),
    ).toHaveFocus();
    await userEvent.keyboard('n');
    expect(
      await screen.findByText('You skipped 2 suggestions.'),
    ).toBeInTheDocument();
    await press('Review skipped');
    expect(await first()).toBeInTheDocument();
  });

  it('says when there is nothing to decide', async () => {
    renderLearn(PATH, { api: new FakeLearnApi({ suggestions: [] }) });
    expect(
      await screen.findByRole('heading', { name: 'No suggestions' }),
    ).toBeInTheDocument();
  });

  it('can be decided on without evidence', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'talk').mockRejectedValue(new Error('down'));
    renderLearn(PATH, { api });
    expect(
      await screen.findAllByText('The mentions could not be loaded.'),
    ).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Same talk' })).toBeEnabled();
  });

  it('says what failed and tries again', async () => {
    const api = new FakeLearnApi();
    const load = jest.spyOn(api, 'suggestions');
    load.mockRejectedValue(new Error('down'));
    renderLearn(PATH, { api });
    expect(await screen.findByRole('alert')).toHaveTextContent('down');
    load.mockRestore();
    await press('Try again');
    await waitFor(async () => expect(await first()).toBeInTheDocument());
  });
});
