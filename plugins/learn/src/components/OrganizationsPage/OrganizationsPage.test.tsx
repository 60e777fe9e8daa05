import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeLearnApi, renderLearn } from '../../__testUtils__';

// Pages are loaded on demand, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

const titles = () =>
  within(screen.getByRole('region', { name: 'Organizations' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('OrganizationsPage', () => {
  it('has those with the most talks first, each with a page of its own', async () => {
    renderLearn('/learn/organizations');
    expect(
      await screen.findByRole('link', { name: 'Brook Ltd' }),
    ).toHaveAttribute('href', '/learn/organizations/brook');
    expect(titles()).toEqual(['Brook Ltd2 talks', 'Quarry Works1 talk']);
    expect(screen.getByText('2 organizations')).toBeInTheDocument();
    expect(document.title).toMatch(/^Organizations \|/);
  });

  it('says what is known of them', async () => {
    const api = new FakeLearnApi();
    const page = await api.organizations();
    jest.spyOn(api, 'organizations').mockResolvedValue({
      ...page,
      items: page.items.map(organization => ({
        ...organization,
        type: 'vendor',
        website: 'https://www.brook.example.org/about',
      })),
    });
    renderLearn('/learn/organizations', { api });
    expect(
      await screen.findAllByText('Vendor · brook.example.org'),
    ).toHaveLength(2);
  });

  it('sorts and searches, and keeps both in the URL', async () => {
    const { api, url } = renderLearn('/learn/organizations');
    await screen.findByRole('link', { name: 'Brook Ltd' });
    const asked = jest.spyOn(api, 'organizations');
    await userEvent.click(
      screen.getByRole('button', { name: /Sort organizations/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'By name' }),
    );
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Find an organization' }),
      'quarry',
    );
    await waitFor(() => expect(titles()).toEqual(['Quarry Works1 talk']));
    expect(url()).toBe('/learn/organizations?sort=title&query=quarry');
    expect(asked.mock.lastCall?.[0]).toMatchObject({
      query: 'quarry',
      sort: 'title',
    });
  });

  it('says what to do where there is none', async () => {
    renderLearn('/learn/organizations', {
      api: new FakeLearnApi({ talks: [] }),
    });
    expect(
      await screen.findByRole('heading', { name: 'No organizations yet' }),
    ).toBeInTheDocument();
  });
});
