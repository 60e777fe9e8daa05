import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { newTalksWidget } from '../../alpha/homeWidgets';
import { FakeLearnApi, renderHomeWidget, talkOf } from '../../__testUtils__';

const talks = Array.from({ length: 7 }, (_, i) =>
  talkOf({ id: `t${i}`, title: `Talk ${i}`, date: `203${i}-05-14` }),
);

describe('HomeNewTalks', () => {
  it('lists the latest talks and leads to the others', async () => {
    const learn = new FakeLearnApi({ talks });
    const ask = jest.spyOn(learn, 'talks');
    renderHomeWidget(newTalksWidget, learn);
    const list = await screen.findByRole('list', { name: 'New talks' });
    expect(
      within(list)
        .getAllByRole('link')
        .map(link => [link.textContent, link.getAttribute('href')]),
    ).toEqual([6, 5, 4, 3, 2].map(i => [`Talk ${i}`, `/learn/talks/t${i}`]));
    expect(within(list).getByText('May 14, 2036')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All new talks' })).toHaveAttribute(
      'href',
      '/learn/talks?sort=newest',
    );
    // Nobody chooses a filter here.
    expect(ask.mock.calls.map(([query]) => query?.facets)).toEqual([false]);
  });

  it('says when there are no talks', async () => {
    renderHomeWidget(newTalksWidget, new FakeLearnApi({ talks: [] }));
    expect(await screen.findByText('No talks yet.')).toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    const learn = new FakeLearnApi({ talks });
    jest
      .spyOn(learn, 'talks')
      .mockRejectedValueOnce(new Error('Learn is down'));
    renderHomeWidget(newTalksWidget, learn);
    expect(await screen.findByRole('alert')).toHaveTextContent('Learn is down');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('list', { name: 'New talks' }),
    ).toBeInTheDocument();
  });
});
