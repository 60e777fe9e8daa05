import { act, renderHook, waitFor } from '@testing-library/react';
import { usePages } from './usePages';

type Item = { id: string };

const pageOf = (id: string, nextCursor: string | null) => ({
  items: [{ id }],
  totalItems: 2,
  nextCursor,
});

describe('usePages', () => {
  it('keeps what comes late of one list out of another with the same cursor', async () => {
    let arrive: () => void = () => {};
    const slow = async (cursor: string | undefined) => {
      if (!cursor) return pageOf('a1', '2');
      await new Promise<void>(resolve => {
        arrive = resolve;
      });
      return pageOf('a2', null);
    };
    const other = async (cursor: string | undefined) =>
      cursor ? pageOf('b2', null) : pageOf('b1', '2');
    const { result, rerender } = renderHook(
      ({ load }: { load: typeof slow }) => usePages<Item>(load),
      { initialProps: { load: slow } },
    );
    await waitFor(() => expect(result.current.page).toBeDefined());
    act(() => void result.current.showMore());
    rerender({ load: other });
    await waitFor(() =>
      expect(result.current.page?.items).toEqual([{ id: 'b1' }]),
    );
    await act(async () => arrive());
    expect(result.current.page?.items).toEqual([{ id: 'b1' }]);

    act(() => void result.current.showMore());
    await waitFor(() =>
      expect(result.current.page?.items).toEqual([{ id: 'b1' }, { id: 'b2' }]),
    );
  });
});
