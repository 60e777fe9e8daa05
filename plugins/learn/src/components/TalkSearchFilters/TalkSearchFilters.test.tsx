import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  MockSearchApi,
  searchApiRef,
  SearchContextProvider,
  useSearch,
} from '@backstage/plugin-search-react';
import { learnApiRef } from '../../api';
import { FakeLearnApi } from '../../__testUtils__';
import { TalkSearchFilters } from './TalkSearchFilters';

const Probe = () => {
  const { filters, setTypes } = useSearch();
  return (
    <>
      <output>{JSON.stringify(filters)}</output>
      <button onClick={() => setTypes([])}>All types</button>
    </>
  );
};

function render(types: string[], filters = {}) {
  const learn = new FakeLearnApi();
  const ask = jest.spyOn(learn, 'talks');
  renderInTestApp(
    <SearchContextProvider initialState={{ term: '', types, filters }}>
      <TalkSearchFilters />
      <Probe />
    </SearchContextProvider>,
    {
      apis: [
        [learnApiRef, learn],
        [searchApiRef, new MockSearchApi()],
      ],
    },
  );
  return ask;
}

const chosen = async () =>
  JSON.parse((await screen.findByRole('status')).textContent ?? '');

describe('TalkSearchFilters', () => {
  it('filters by what Learn knows, which it asks for once', async () => {
    const ask = render(['talk']);
    for (const name of ['Topic', 'Event', 'Organization', 'Year', 'Video']) {
      expect(await screen.findByText(name)).toBeInTheDocument();
    }
    const selects = await screen.findAllByTestId('search-selectfilter-next');
    await waitFor(() => expect(ask).toHaveBeenCalled());
    const [topic] = selects.map(select => within(select).getByRole('button'));
    await waitFor(() => expect(topic).not.toHaveAttribute('aria-disabled'));
    await userEvent.click(topic);
    await userEvent.click(
      await screen.findByRole('option', { name: 'Golden paths' }),
    );
    expect(await chosen()).toEqual({ topic: 'golden-paths' });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is not there while other things are searched, and lets go of what was chosen', async () => {
    render(['talk'], { topic: 'golden-paths', kind: 'API' });
    expect(await screen.findByText('Topic')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'All types' }));
    await waitFor(async () => expect(await chosen()).toEqual({ kind: 'API' }));
    expect(screen.queryByText('Topic')).not.toBeInTheDocument();
  });
});
