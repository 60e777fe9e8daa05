import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeLearnApi, renderLearn } from '../../__testUtils__';

const TITLE = 'Paved Roads and the People Who Leave Them';
const drawer = () => screen.findByRole('dialog', { name: TITLE });
const closed = () =>
  waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());

describe('TalkDrawer', () => {
  it('opens a talk beside the list and gives the focus back', async () => {
    const { url } = renderLearn('/learn/talks?view=list');
    const link = await screen.findByRole('link', { name: TITLE });
    expect(link).toHaveAttribute('href', '/learn/talks/paved-roads-4f2a');
    await userEvent.click(link);
    expect(url()).toBe('/learn/talks?view=list&talk=paved-roads-4f2a');
    const sheet = await drawer();
    expect(
      await within(sheet).findByRole('heading', { name: TITLE, level: 2 }),
    ).toBeInTheDocument();
    expect(
      await within(sheet).findByText(/Measure who leaves the path/),
    ).toBeInTheDocument();

    await userEvent.keyboard('{Escape}');
    await closed();
    expect(url()).toBe('/learn/talks?view=list');
    await waitFor(() =>
      expect(screen.getByRole('link', { name: TITLE })).toHaveFocus(),
    );
  });

  it('opens from a card by the keyboard and closes by the back button', async () => {
    const { url, back } = renderLearn('/learn/talks');
    (await screen.findByRole('link', { name: `${TITLE} (Keynote)` })).focus();
    await userEvent.keyboard('{Enter}');
    expect(await drawer()).toBeInTheDocument();
    back();
    await closed();
    expect(url()).toBe('/learn/talks');
  });

  it('leaves clicks for another tab to the browser', async () => {
    const { url } = renderLearn('/learn/talks?view=list');
    const link = await screen.findByRole('link', { name: TITLE });
    const handled = !fireEvent.click(link, { ctrlKey: true });
    expect(handled).toBe(false);
    expect(url()).toBe('/learn/talks?view=list');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('is shared by its URL, and closed without leaving the page', async () => {
    const { url } = renderLearn('/learn/talks?talk=paved-roads-4f2a');
    const sheet = await drawer();
    expect(
      within(sheet).getByRole('link', { name: 'Open page' }),
    ).toHaveAttribute('href', '/learn/talks/paved-roads-4f2a');
    await userEvent.click(
      within(sheet).getByRole('button', { name: 'Close talk' }),
    );
    await closed();
    expect(url()).toBe('/learn/talks');
  });

  it('goes to the next talk and the one before', async () => {
    const { url, back } = renderLearn('/learn/talks');
    await userEvent.click(
      await screen.findByRole('link', { name: `${TITLE} (Keynote)` }),
    );
    const sheet = await drawer();
    expect(within(sheet).getByText('1 of 3')).toBeInTheDocument();
    expect(
      within(sheet).getByRole('button', { name: 'Previous talk' }),
    ).toBeDisabled();
    await userEvent.click(
      within(sheet).getByRole('button', { name: 'Next talk' }),
    );
    expect(url()).toBe('/learn/talks?talk=many-tenants-77c1');
    expect(
      await screen.findByRole('dialog', { name: 'Many Tenants, One Cellar' }),
    ).toBeInTheDocument();
    // The list is one step back, however many talks were opened.
    back();
    await closed();
    expect(url()).toBe('/learn/talks');
  });

  it('says so when there is no such talk, or it cannot be loaded', async () => {
    const api = new FakeLearnApi();
    renderLearn('/learn/talks?talk=nothing-0000', { api });
    const sheet = await screen.findByRole('dialog');
    expect(
      await within(sheet).findByText('Talk not found'),
    ).toBeInTheDocument();
  });
});
