import { screen, waitFor } from '@testing-library/react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { pavedRoads, renderLearn } from '../../__testUtils__';

const setup = () => jest.fn((): AuthorizeResult.DENY => AuthorizeResult.DENY);

// In a file of its own, since what a reader may do is remembered for a while.
describe('Curate for those who may not', () => {
  it('has no tab', async () => {
    const authorize = setup();
    renderLearn('/learn/talks', { authorize });
    expect(await screen.findByText(/^3 talks/)).toBeInTheDocument();
    await waitFor(() => expect(authorize).toHaveBeenCalled());
    expect(screen.getAllByRole('tab').map(tab => tab.textContent)).toEqual([
      'Discover',
      'Talks',
      'Events',
      'Organizations',
      'Speakers',
    ]);
  });

  it('says so to those who know the address', async () => {
    const { api } = renderLearn('/learn/curate/decisions', {
      authorize: setup(),
    });
    const ask = jest.spyOn(api, 'decisions');
    expect(
      await screen.findByRole('heading', { name: 'Permission required' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/learn\.curate/)).toBeInTheDocument();
    expect(ask).not.toHaveBeenCalled();
  });

  it('is not on the page of a talk', async () => {
    const { api } = renderLearn(`/learn/talks/${pavedRoads.id}`, {
      authorize: setup(),
    });
    const ask = jest.spyOn(api, 'decisions');
    await screen.findByRole('heading', { name: pavedRoads.title });
    await screen.findByRole('link', { name: 'Many Tenants, One Cellar' });
    expect(screen.queryByRole('button', { name: 'Curate' })).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });
});
