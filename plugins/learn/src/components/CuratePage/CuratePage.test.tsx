import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeLearnApi, renderLearn } from '../../__testUtils__';

const parts = () =>
  screen.findByRole('navigation', { name: 'Curate sections' });

describe('CuratePage', () => {
  it('begins with the suggestions, and says how many there are', async () => {
    const { url } = renderLearn('/learn/curate');
    expect(
      await within(await parts()).findByRole('link', {
        name: 'Suggestions (2)',
      }),
    ).toHaveAttribute('aria-current', 'page');
    expect(url()).toBe('/learn/curate/suggestions');
    expect(screen.getByRole('tab', { name: 'Curate' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await waitFor(() => expect(document.title).toMatch(/^Curate \| /));
  });

  it('has its parts in the URL', async () => {
    const { url } = renderLearn('/learn/curate/decisions');
    for (const [name, path] of [
      ['Sources', 'sources'],
      ['Add a source', 'add'],
      ['Decisions', 'decisions'],
    ]) {
      await userEvent.click(within(await parts()).getByRole('link', { name }));
      expect(url()).toBe(`/learn/curate/${path}`);
    }
    expect(
      screen.getByRole('heading', { name: 'Decisions' }),
    ).toBeInTheDocument();
  });

  it('has one suggestion less when one was decided', async () => {
    renderLearn('/learn/curate');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Same talk' }),
    );
    expect(
      await within(await parts()).findByRole('link', {
        name: 'Suggestions (1)',
      }),
    ).toBeInTheDocument();
  });

  it('leaves the count out where it cannot be had', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'suggestions').mockRejectedValue(new Error('down'));
    renderLearn('/learn/curate', { api });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The suggestions could not be loaded',
    );
    expect(
      within(await parts()).getByRole('link', { name: 'Suggestions' }),
    ).toBeInTheDocument();
  });
});
