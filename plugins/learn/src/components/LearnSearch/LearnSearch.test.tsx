import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderLearn } from '../../__testUtils__';

const field = () => screen.findByRole('searchbox', { name: 'Search talks' });

describe('LearnSearch', () => {
  it('leads from other pages to the talks by enter, and keeps the focus', async () => {
    const { url, back } = renderLearn('/learn/sources');
    await screen.findByRole('heading', { name: 'Sources' });
    await userEvent.type(await field(), 'paved{Enter}');
    expect(await screen.findByText(/^1 talk /)).toBeInTheDocument();
    expect(url()).toBe('/learn/talks?query=paved');
    expect(await field()).toHaveFocus();
    expect(await field()).toHaveValue('paved');

    back();
    await screen.findByRole('heading', { name: 'Sources' });
    expect(url()).toBe('/learn/sources');
    expect(await field()).toHaveValue('');
  });

  it('stays where it is while somebody types on another page', async () => {
    const { url } = renderLearn('/learn/sources');
    await screen.findByRole('heading', { name: 'Sources' });
    await userEvent.type(await field(), '  {Enter}');
    await userEvent.type(await field(), 'paved');
    await new Promise(resolve => {
      setTimeout(resolve, 300);
    });
    expect(url()).toBe('/learn/sources');
  });

  it('searches the talks as somebody types, as one step of the history', async () => {
    const { url, back } = renderLearn('/learn/talks?topic=multi-tenancy');
    await screen.findByText(/^2 talks/);
    await userEvent.type(await field(), 'cellar');
    await waitFor(() =>
      expect(url()).toBe('/learn/talks?query=cellar&topic=multi-tenancy'),
    );
    expect(await screen.findByText(/^1 talk /)).toBeInTheDocument();

    back();
    await waitFor(() => expect(url()).toBe('/learn/talks?topic=multi-tenancy'));
    await waitFor(async () => expect(await field()).toHaveValue(''));
  });

  it('shows the words of the URL, and forgets them on other pages', async () => {
    renderLearn('/learn/talks?query=cellar');
    expect(await field()).toHaveValue('cellar');
    await userEvent.click(await screen.findByRole('tab', { name: 'Discover' }));
    await screen.findByRole('heading', { name: 'Most recommended' });
    expect(await field()).toHaveValue('');
  });

  it('takes the focus by a slash', async () => {
    renderLearn('/learn/discover');
    await screen.findByRole('heading', { name: 'Most recommended' });
    await userEvent.keyboard('/');
    expect(await field()).toHaveFocus();
    expect(await field()).toHaveValue('');
  });
});
