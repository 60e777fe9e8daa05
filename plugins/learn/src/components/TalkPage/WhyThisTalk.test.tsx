import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FakeLearnApi,
  pavedRoads,
  recommendationOf,
  renderLearn,
  talkOf,
} from '../../__testUtils__';

const path = (id: string) => `/learn/talks/${id}`;

describe('Why a talk stands where it stands', () => {
  it('says why, and who says so', async () => {
    renderLearn(path(pavedRoads.id));
    const why = await screen.findByRole('region', { name: 'Why this talk' });
    expect(
      within(why).getByText(
        'Recommended by 2 people independently: N. Vale, P. Lind',
      ),
    ).toBeInTheDocument();
    expect(
      within(why)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'Measure who leaves the path before you pave another one.Noor Vale · Jun 1, 2031What I saw at Meadow Conf (opens in a new tab) · blog.example.orgFull weight: independent author, 2031',
      'Funny and true.Per LindFive talks (opens in a new tab) · news.example.orgReduced weight: independent author, undated',
      'We gave this one.Tom ReedLow weight: affiliated with the talk, undated',
    ]);
  });

  it('says how recommendations count, and what a curator did', async () => {
    const weight = recommendationOf({}).weight;
    const talk = talkOf({
      id: 'weighed',
      title: 'Weighed',
      voices: 1,
      rank: { pinned: true, score: 1, voices: 1 },
      recommendations: [
        recommendationOf({
          author: 'Noor Vale',
          publishedAt: '2019-02-01',
          weight: { ...weight, value: 0.3, fading: 0.3 },
        }),
        recommendationOf({
          author: 'Noor Vale',
          weight: { ...weight, value: 0, outweighed: 'same-voice' },
        }),
        recommendationOf({
          title: 'Unsigned',
          weight: {
            ...weight,
            value: 0,
            voice: 'unsigned',
            outweighed: 'named-voices',
          },
        }),
      ],
    });
    renderLearn(path('weighed'), { api: new FakeLearnApi({ talks: [talk] }) });
    const why = await screen.findByRole('region', { name: 'Why this talk' });
    for (const words of [
      'A curator pinned this talk, so it comes first.',
      'Low weight: independent author, 2019',
      'Not counted: each author counts once',
      'Not counted: unsigned, and named authors recommend it',
      /^Talks are ranked by how many people recommend them/,
    ]) {
      expect(within(why).getByText(words)).toBeInTheDocument();
    }
  });

  it('names the same talk at other events', async () => {
    const talk = talkOf({
      id: 'here',
      title: 'Here',
      sameWork: [
        {
          talk: { id: 'there', title: 'There' },
          event: { id: 'hill-days', title: 'Hill Days' },
        },
      ],
    });
    renderLearn(path('here'), { api: new FakeLearnApi({ talks: [talk] }) });
    const elsewhere = await screen.findByRole('region', {
      name: 'Also given at',
    });
    expect(
      within(elsewhere).getByRole('link', { name: 'Hill Days' }),
    ).toHaveAttribute('href', '/learn/talks/there');
    expect(within(elsewhere).getByText('There')).toBeInTheDocument();
  });

  it('says why it has a topic where the pointer or the focus is', async () => {
    renderLearn(path(pavedRoads.id));
    const topic = await screen.findByRole('link', { name: 'Golden paths' });
    await userEvent.tab();
    act(() => topic.focus());
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'Matched “Golden Path” in the title',
    );
    expect(topic).toHaveAccessibleDescription(
      'Matched “Golden Path” in the title',
    );
  });
});
