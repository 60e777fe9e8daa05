import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeLearnApi, renderLearn, sourceOf } from '../../__testUtils__';

const item = async (id: string) => {
  const heading = await screen.findByRole('heading', { name: id });
  const article = heading.closest('article');
  if (!article) {
    throw new Error(`${id} is not shown as a card`);
  }
  return article;
};

describe('SourcesPage', () => {
  it('shows how each source was read last', async () => {
    renderLearn('/learn/sources');
    const pack = await item('pack');
    expect(pack).toHaveTextContent('Up to date');
    expect(pack).toHaveTextContent(
      '50 talks · 1 document · mentions count as recommendations',
    );
    expect(pack).toHaveTextContent('Duration412 ms');
    expect(pack).not.toHaveTextContent('Last success');

    const recaps = await item('recaps');
    expect(recaps).toHaveTextContent('Warnings');
    expect(recaps).toHaveTextContent('1 talk · 4 documents');
    expect(recaps).toHaveTextContent('Duration3.2 s');
    expect(within(recaps).getByText('1 warning')).toBeInTheDocument();
    expect(recaps).toHaveTextContent(
      'A list item names no talk. (https://blog.example.org/meadow, line 41)',
    );
    expect(within(recaps).getByRole('link')).toHaveAttribute(
      'href',
      'https://blog.example.org/feed.xml',
    );

    const schedule = await item('schedule');
    expect(schedule).toHaveTextContent('Failed');
    expect(schedule).not.toHaveTextContent('count as recommendations');
    expect(schedule).toHaveTextContent('Last success');
    expect(schedule).toHaveTextContent('Check the URL of this source.');
  });

  it('refreshes a source and looks again until it has been read', async () => {
    jest.useFakeTimers();
    try {
      const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
      const api = new FakeLearnApi();
      renderLearn('/learn/sources', { api });
      const refresh = await screen.findByRole('button', {
        name: 'Refresh pack',
      });
      const ask = jest.spyOn(api, 'refreshSource');
      const look = jest.spyOn(api, 'sources');
      look.mockResolvedValueOnce({ items: [sourceOf({ status: 'running' })] });

      await user.click(refresh);
      expect(ask).toHaveBeenCalledWith('pack');
      expect(
        await screen.findByText('pack is being read again.'),
      ).toBeInTheDocument();
      expect(await screen.findByText('Reading')).toBeInTheDocument();
      expect(
        screen.getByRole('button', { name: 'Refresh pack' }),
      ).toBeDisabled();

      await act(() => jest.advanceTimersByTimeAsync(3_000));
      expect(await screen.findByText('Up to date')).toBeInTheDocument();
      expect(look).toHaveBeenCalledTimes(2);
    } finally {
      jest.useRealTimers();
    }
  });

  it('says in words when a source says much less', async () => {
    const source = sourceOf({
      status: 'error',
      error: 'If that is right, POST to its address.',
      loss: { of: 'events', before: 9, after: 1 },
    });
    renderLearn('/learn/sources', {
      api: new FakeLearnApi({ sources: [source] }),
    });
    const pack = await item('pack');
    expect(pack).toHaveTextContent(
      'This source shrank. What it brought before is kept. It listed 9 events before and lists 1 now.',
    );
    expect(pack).not.toHaveTextContent('POST');
  });

  it('leads curators to their page', async () => {
    renderLearn('/learn/sources');
    expect(
      await screen.findByRole('link', { name: 'Manage sources' }),
    ).toHaveAttribute('href', '/learn/curate/sources');
  });

  it('says when a refresh is refused', async () => {
    const api = new FakeLearnApi();
    jest
      .spyOn(api, 'refreshSource')
      .mockRejectedValue(new Error('already running'));
    renderLearn('/learn/sources', { api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh pack' }),
    );
    expect(
      await screen.findByText('pack could not be refreshed: already running'),
    ).toBeInTheDocument();
  });

  it('says what to do without a source', async () => {
    renderLearn('/learn/sources', { api: new FakeLearnApi({ sources: [] }) });
    expect(
      await screen.findByRole('heading', { name: 'No sources yet' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/learn\.sources/)).toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'sources').mockRejectedValueOnce(new Error('down'));
    renderLearn('/learn/sources', { api });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The sources could not be loaded',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await item('pack')).toBeInTheDocument();
  });
});
