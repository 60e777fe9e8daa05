import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderLearn } from '../../__testUtils__';

// Pages are loaded on demand, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

describe('SpeakersPage', () => {
  it('has those with the most talks first, with their organizations', async () => {
    renderLearn('/learn/speakers');
    await screen.findByRole('link', { name: 'Ida Quill' });
    const list = within(screen.getByRole('region', { name: 'Speakers' }));
    expect(
      list.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual(['Ida QuillBrook Ltd2 talks', 'Tom ReedQuarry Works1 talk']);
    expect(list.getByRole('link', { name: 'Brook Ltd' })).toHaveAttribute(
      'href',
      '/learn/organizations/brook',
    );
    expect(screen.getByText('2 speakers')).toBeInTheDocument();
    expect(document.title).toMatch(/^Speakers \|/);
  });

  it('finds people by their names', async () => {
    const { url } = renderLearn('/learn/speakers');
    await screen.findByRole('link', { name: 'Ida Quill' });
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Find a speaker' }),
      'reed',
    );
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Ida Quill' })).toBeNull(),
    );
    expect(url()).toBe('/learn/speakers?query=reed');
  });
});
