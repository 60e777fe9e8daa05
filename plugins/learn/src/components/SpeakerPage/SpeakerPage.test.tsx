import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeLearnApi, renderLearn, talkOf } from '../../__testUtils__';

// Pages are loaded on demand, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

describe('SpeakerPage', () => {
  it('says for whom they spoke, about what and when, and shows their talks', async () => {
    const api = new FakeLearnApi();
    const ask = jest.spyOn(api, 'talks');
    renderLearn('/learn/speakers/ida%20quill', { api });
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Ida Quill' }),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('link', { name: 'Brook Ltd' })[0],
    ).toHaveAttribute('href', '/learn/organizations/brook');
    expect(
      within(
        screen.getByRole('list', { name: 'What they talk about' }),
      ).getByRole('link', { name: 'Multi-tenancy' }),
    ).toHaveAttribute(
      'href',
      '/learn/talks?presenter=ida+quill&topic=multi-tenancy',
    );
    expect(
      screen.getByRole('list', { name: 'Talks by year' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'All 2 talks' }),
    ).toHaveAttribute('href', '/learn/talks?presenter=ida+quill');
    expect(ask).toHaveBeenCalledWith(
      expect.objectContaining({ presenter: ['ida quill'], facets: false }),
      expect.anything(),
    );
    expect(document.title).toMatch(/^Ida Quill \|/);
  });

  it('leads to the profile of a colleague', async () => {
    const talk = talkOf({
      presenters: [
        {
          name: 'Ida Quill',
          organization: null,
          role: null,
          user: 'user:default/ida',
        },
      ],
    });
    renderLearn('/learn/speakers/ida%20quill', {
      api: new FakeLearnApi({ talks: [talk] }),
    });
    expect(
      await screen.findByText('Profile in this portal'),
    ).toBeInTheDocument();
    expect(
      screen
        .getAllByRole('link')
        .some(
          link => link.getAttribute('href') === '/catalog/default/user/ida',
        ),
    ).toBe(true);
    expect(screen.getByText('Organization not known')).toBeInTheDocument();
  });

  it('has a page for everybody, however they write their name', async () => {
    const name = '100% Ida/Tom? #1';
    renderLearn('/learn/speakers', {
      api: new FakeLearnApi({
        talks: [
          talkOf({ presenters: [{ name, organization: null, role: null }] }),
        ],
      }),
    });
    await userEvent.click(await screen.findByRole('link', { name }));
    expect(
      await screen.findByRole('heading', { level: 2, name }),
    ).toBeInTheDocument();
  });

  it('leads to all speakers from one that nobody knows', async () => {
    renderLearn('/learn/speakers/nobody');
    expect(
      await screen.findByRole('heading', { name: 'Speaker not found' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All speakers' })).toHaveAttribute(
      'href',
      '/learn/speakers',
    );
  });
});
