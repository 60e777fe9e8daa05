import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeLearnApi, renderLearn } from '../../__testUtils__';

describe('NoTalks', () => {
  it('says which filter to drop when nothing fits', async () => {
    const { url } = renderLearn(
      '/learn/talks?topic=golden-paths&event=hill-days',
    );
    expect(
      await screen.findByRole('heading', { name: 'No matching talks' }),
    ).toBeInTheDocument();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Without Hill Days: 1 talk' }),
    );
    expect(url()).toBe('/learn/talks?topic=golden-paths');
    expect(await screen.findByText(/^1 talk /)).toBeInTheDocument();
  });

  it('says so when leaving one filter out is not enough', async () => {
    renderLearn('/learn/talks?topic=nothing&event=nowhere');
    expect(
      await screen.findByText(/Removing one filter is not enough/),
    ).toBeInTheDocument();
  });

  it('suggests nothing it could not look up', async () => {
    const api = new FakeLearnApi();
    const real = api.talks.bind(api);
    jest
      .spyOn(api, 'talks')
      .mockImplementation(async query =>
        query?.limit === 1 ? Promise.reject(new Error('down')) : real(query),
      );
    renderLearn('/learn/talks?topic=golden-paths&event=hill-days', { api });
    await screen.findByRole('heading', { name: 'No matching talks' });
    expect(
      await screen.findByText('Clear the filters to see all talks.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/not enough/)).not.toBeInTheDocument();
  });

  it('says what to do when there is nothing at all', async () => {
    renderLearn('/learn/talks', { api: new FakeLearnApi({ talks: [] }) });
    expect(
      await screen.findByRole('heading', { name: 'No talks yet' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'View sources' })).toHaveAttribute(
      'href',
      '/learn/sources',
    );
  });
});
