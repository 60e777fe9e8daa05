import { act, screen, waitFor } from '@testing-library/react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { renderLearn } from '../../__testUtils__';

// In a file of its own, since what a reader may do is remembered for a while.
describe('SourcesPage for those who may not refresh', () => {
  it('shows the sources and no buttons', async () => {
    const authorize = jest.fn((): AuthorizeResult.DENY => AuthorizeResult.DENY);
    renderLearn('/learn/sources', { authorize });
    expect(
      await screen.findByRole('heading', { name: 'pack' }),
    ).toBeInTheDocument();
    await waitFor(() => expect(authorize).toHaveBeenCalled());
    await act(async () => {});
    expect(screen.queryByRole('button', { name: /Refresh/ })).toBeNull();
  });
});
