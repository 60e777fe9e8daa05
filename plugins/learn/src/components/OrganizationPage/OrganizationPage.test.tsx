import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeLearnApi, renderLearn } from '../../__testUtils__';

// Pages are loaded on demand, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

describe('OrganizationPage', () => {
  it('says what its people talk about, with numbers in words', async () => {
    renderLearn('/learn/organizations/brook');
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Brook Ltd' }),
    ).toBeInTheDocument();
    const topics = within(
      screen.getByRole('list', { name: 'What its people talk about' }),
    );
    expect(
      topics.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual([
      'Multi-tenancy2 talks',
      'Golden paths1 talk',
      'Platform as a product1 talk',
    ]);
    expect(topics.getByRole('link', { name: 'Multi-tenancy' })).toHaveAttribute(
      'href',
      '/learn/talks?organization=brook&topic=multi-tenancy',
    );
    expect(document.title).toMatch(/^Brook Ltd \|/);
  });

  it('shows how its talks spread over the years', async () => {
    renderLearn('/learn/organizations/brook');
    const years = within(
      await screen.findByRole('list', { name: 'Talks by year' }),
    );
    expect(
      years
        .getAllByRole('link')
        .map(link => [
          link.getAttribute('aria-label'),
          link.getAttribute('href'),
        ]),
    ).toEqual([
      ['2030: 1 talk', '/learn/talks?organization=brook&year=2030'],
      ['2031: 1 talk', '/learn/talks?organization=brook&year=2031'],
    ]);
  });

  it('has its speakers and its talks, the most recommended first', async () => {
    renderLearn('/learn/organizations/brook');
    expect(
      within(await screen.findByRole('list', { name: 'Speakers' })).getByRole(
        'link',
        { name: 'Ida Quill' },
      ),
    ).toHaveAttribute('href', '/learn/speakers/ida%20quill');
    const talks = within(
      screen.getByRole('region', { name: 'Most recommended talks' }),
    );
    await talks.findByRole('link', { name: 'All 2 talks' });
    expect(
      talks
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent)
        .slice(1),
    ).toEqual([
      'Paved Roads and the People Who Leave Them',
      'Many Tenants, One Cellar',
    ]);
    expect(talks.getByRole('link', { name: 'All 2 talks' })).toHaveAttribute(
      'href',
      '/learn/talks?organization=brook',
    );
  });

  it('leads to its website and its entity, and nowhere else', async () => {
    const api = new FakeLearnApi();
    const brook = await api.organization('brook');
    jest.spyOn(api, 'organization').mockResolvedValue({
      ...brook,
      type: 'end-user',
      website: 'https://brook.example.org/',
      aliases: ['The Brook'],
      entityRef: 'organization:default/brook',
    });
    renderLearn('/learn/organizations/brook', { api });
    expect(
      await screen.findByRole('link', { name: /^brook\.example\.org/ }),
    ).toHaveAttribute('href', 'https://brook.example.org/');
    expect(
      screen
        .getAllByRole('link')
        .map(link => link.getAttribute('href'))
        .filter(href => href?.startsWith('/catalog/')),
    ).toEqual(['/catalog/default/organization/brook']);
    expect(screen.getByText('End user')).toBeInTheDocument();
    expect(screen.getByText('The Brook')).toBeInTheDocument();
  });

  it('leads to all organizations from one that nobody knows', async () => {
    renderLearn('/learn/organizations/nobody');
    expect(
      await screen.findByRole('heading', { name: 'Organization not found' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'All organizations' }),
    ).toHaveAttribute('href', '/learn/organizations');
  });

  it('says what failed while the rest stays', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'talks').mockRejectedValueOnce(new Error('barn is shut'));
    renderLearn('/learn/organizations/brook', { api });
    expect(await screen.findByRole('alert')).toHaveTextContent('barn is shut');
    expect(
      screen.getByRole('heading', { name: 'Brook Ltd' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'All 2 talks' }),
    ).toBeInTheDocument();
  });
});
