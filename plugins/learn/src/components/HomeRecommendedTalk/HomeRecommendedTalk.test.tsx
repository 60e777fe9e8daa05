import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { recommendedTalkWidget } from '../../alpha/homeWidgets';
import {
  FakeLearnApi,
  manyTenants,
  pavedRoads,
  renderHomeWidget,
} from '../../__testUtils__';

const either = (name: string) =>
  [pavedRoads.title, manyTenants.title].includes(name);

describe('HomeRecommendedTalk', () => {
  it('shows a talk with its reason, and another one on demand', async () => {
    renderHomeWidget(recommendedTalkWidget, new FakeLearnApi());
    expect(await screen.findByText('Recommended talk')).toBeInTheDocument();
    const first = await screen.findByRole('link', { name: either });
    expect(first).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/learn\/talks\//),
    );
    const title = first.textContent;
    await userEvent.click(screen.getByRole('button', { name: 'Another one' }));
    const second = await screen.findByRole('link', { name: either });
    expect(second.textContent).not.toBe(title);
    expect(screen.getByText(`Showing “${second.textContent}”`)).toHaveAttribute(
      'role',
      'status',
    );
    expect(screen.getByText(/^\d voices?: /)).toBeInTheDocument();
  });

  it('says when there are no talks', async () => {
    renderHomeWidget(recommendedTalkWidget, new FakeLearnApi({ talks: [] }));
    expect(await screen.findByText('No talks yet.')).toBeInTheDocument();
  });

  it('shows that it is under way', async () => {
    const learn = new FakeLearnApi();
    jest.spyOn(learn, 'talks').mockReturnValue(new Promise(() => {}));
    renderHomeWidget(recommendedTalkWidget, learn);
    expect(
      await screen.findByRole('status', {
        name: 'Loading the recommended talk…',
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Another one' })).toBeDisabled();
  });

  it('says what failed and tries again', async () => {
    const learn = new FakeLearnApi();
    jest
      .spyOn(learn, 'talks')
      .mockRejectedValueOnce(new Error('Learn is down'));
    renderHomeWidget(recommendedTalkWidget, learn);
    expect(await screen.findByRole('alert')).toHaveTextContent('Learn is down');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: either }),
    ).toBeInTheDocument();
  });
});
