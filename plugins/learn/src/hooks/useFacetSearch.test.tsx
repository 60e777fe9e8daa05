import { TestApiProvider } from '@backstage/frontend-test-utils';
import { act, renderHook } from '@testing-library/react';
import { FakeLearnApi, talkOf } from '../__testUtils__';
import { learnApiRef } from '../api';
import { parseTalksFilters } from '../lib/talksFilters';
import { useFacetSearch } from './useFacetSearch';

const filters = parseTalksFilters(new URLSearchParams());

function renderSearch(first: string) {
  const api = new FakeLearnApi({
    talks: ['Ann Reed', 'Anna Moss', 'Bea Annis'].map((name, i) =>
      talkOf({
        id: `t${i}`,
        presenters: [{ name, organization: null, role: null }],
      }),
    ),
  });
  const ask = jest.spyOn(api, 'talkFacet');
  const { result, rerender, unmount } = renderHook(
    ({ words }) => useFacetSearch('presenter', filters, words),
    {
      initialProps: { words: first },
      wrapper: ({ children }) => (
        <TestApiProvider apis={[[learnApiRef, api]]}>
          {children}
        </TestApiProvider>
      ),
    },
  );
  return {
    result,
    unmount,
    type: (words: string) => rerender({ words }),
    asked: () => ask.mock.calls.map(([, query]) => query?.facetQuery),
  };
}

const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

describe('useFacetSearch', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('asks once the reader pauses, for the last words alone', async () => {
    const { type, asked, result } = renderSearch('a');
    await wait(100);
    type('an');
    await wait(100);
    type('ann');
    await wait(100);
    expect(asked()).toEqual([]);
    await wait(100);
    expect(asked()).toEqual(['ann']);
    expect(result.current.value?.totalItems).toBe(3);
  });

  it('asks nothing without words, nor for what is not shown any more', async () => {
    const { type, asked, unmount } = renderSearch('');
    await wait(500);
    type('ann');
    await wait(100);
    unmount();
    await wait(500);
    expect(asked()).toEqual([]);
  });

  it('keeps the last answer for words that go on, and for no others', async () => {
    const { type, result } = renderSearch('ann');
    await wait(200);
    expect(result.current.found?.words).toBe('ann');
    type('anna');
    expect(result.current.value).toBeUndefined();
    expect(result.current.found?.words).toBe('ann');
    type('b');
    expect(result.current.found).toBeUndefined();
  });

  it('forgets the last answer once the field is empty', async () => {
    const { type, result } = renderSearch('ann');
    await wait(200);
    type('');
    expect(result.current.found).toBeUndefined();
    type('anna');
    expect(result.current.found).toBeUndefined();
  });
});
