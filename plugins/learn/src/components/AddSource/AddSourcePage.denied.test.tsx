import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { renderLearn } from '../../__testUtils__';

// In a file of its own, since what a reader may do is remembered for a while.
describe('AddSourcePage for those who may preview, but not add', () => {
  it('gives them the configuration to take along', async () => {
    renderLearn('/learn/curate/add', {
      authorize: ({ permission }) =>
        permission.name === 'learn.source.create'
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
    });
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'URL' }),
      'https://blog.example.org',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(
      await screen.findByText(/^You can preview sources, but not add them\./),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Configuration' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Add source' })).toBeNull();
  });
});
