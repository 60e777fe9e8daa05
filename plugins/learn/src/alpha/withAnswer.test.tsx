import { Suspense } from 'react';
import { act, render, screen } from '@testing-library/react';
import { FakeLearnApi } from '../__testUtils__';
import { askAhead } from '../lib/discover';
import { loadedDiscover } from '../lib/loadDiscover';
import { withAnswer } from './withAnswer';

jest.mock('../lib/loadDiscover', () => ({ loadedDiscover: jest.fn() }));

/** An answer that comes when it is told to. */
function slowApi() {
  const api = new FakeLearnApi();
  let come = () => {};
  jest.spyOn(api, 'discover').mockImplementation(
    () =>
      new Promise((_, fail) => {
        come = () => fail(new Error('down'));
      }),
  );
  return { api, come: () => act(async () => come()) };
}

/** Draws something with the answer, and waits until nothing more happens at once. */
async function draw(api?: FakeLearnApi) {
  const Around = withAnswer(api);
  await act(async () => {
    render(
      <Suspense fallback="waiting">
        <Around>the page</Around>
      </Suspense>,
    );
  });
}

describe('withAnswer', () => {
  beforeEach(() => {
    jest
      .mocked(loadedDiscover)
      .mockReturnValue({ DiscoverPage: () => <p>Discover</p> });
  });

  it('draws at once where nothing is under way', async () => {
    await draw();
    expect(screen.getByText('the page')).toBeInTheDocument();
    await draw(new FakeLearnApi());
    expect(screen.getAllByText('the page')).toHaveLength(2);
  });

  it('waits for the answer that is under way, even if it fails', async () => {
    const { api, come } = slowApi();
    askAhead(api);
    await draw(api);
    expect(screen.getByText('waiting')).toBeInTheDocument();
    await come();
    expect(await screen.findByText('the page')).toBeInTheDocument();
  });

  it('draws at once where there is no code to draw the answer with', async () => {
    jest.mocked(loadedDiscover).mockReturnValue(undefined);
    const { api } = slowApi();
    askAhead(api);
    await draw(api);
    expect(screen.getByText('the page')).toBeInTheDocument();
  });
});
