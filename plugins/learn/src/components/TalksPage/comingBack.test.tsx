import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeLearnApi, renderLearn, talkOf } from '../../__testUtils__';

const many = () =>
  new FakeLearnApi({
    talks: Array.from({ length: 60 }, (_, i) =>
      talkOf({ id: `talk-${i}`, title: `Talk ${i}` }),
    ),
  });

describe('coming back to the talks', () => {
  it('finds the pages that were loaded, and asks for none anew', async () => {
    const api = many();
    const { url, back } = renderLearn('/learn/talks', { api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more talks' }),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Show more talks' }),
      ).not.toBeInTheDocument(),
    );
    await userEvent.keyboard('{Enter}');
    await userEvent.click(
      await screen.findByRole('link', { name: 'Open page' }),
    );
    expect(url()).toBe('/learn/talks/talk-24');
    await screen.findByRole('heading', { name: 'Talk 24', level: 2 });

    const ask = jest.spyOn(api, 'talks');
    back();
    expect(
      await screen.findByRole('dialog', { name: 'Talk 24' }),
    ).toBeInTheDocument();
    expect(screen.getByText('25 of 60')).toBeInTheDocument();
    expect(ask).not.toHaveBeenCalled();
  });

  it('asks anew on a new way to the same talks', async () => {
    const api = many();
    const ask = jest.spyOn(api, 'talks');
    renderLearn('/learn/talks', { api });
    await screen.findByText(/^60 talks/);
    await userEvent.click(screen.getByRole('tab', { name: 'Discover' }));
    await userEvent.click(await screen.findByRole('tab', { name: 'Talks' }));
    await screen.findByText(/^60 talks/);
    await waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  });
});
