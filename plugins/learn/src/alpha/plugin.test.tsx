import { screen, waitFor } from '@testing-library/react';
import { createExtensionTester } from '@backstage/frontend-test-utils';
import type { DiscoverResponse } from '@lectern/backstage-plugin-learn-common';
import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { FakeLearnApi, renderLearn } from '../__testUtils__';
import { arrivedAhead, askAhead, LONGEST_WAIT } from '../lib/discover';
import { loadDiscover } from '../lib/loadDiscover';
import { learnPage } from './pages';
import { talkSearchResultListItem } from './searchResultItems';
import learnPlugin from './plugin';

const pageTitle = () => screen.findByRole('heading', { level: 1 });

/** Asks ahead, and waits for the answer. */
async function askedAhead(api: FakeLearnApi): Promise<void> {
  askAhead(api);
  await waitFor(() => expect(arrivedAhead(api)).toBeDefined());
}

describe('learnPlugin of the new frontend system', () => {
  // A busy machine takes its time to read the code of a page for the first time.
  beforeAll(async () => {
    await loadDiscover();
  }, 60_000);

  it('is called Learn and has its page, cards and search result', () => {
    expect(learnPlugin.pluginId).toBe('learn');
    for (const id of [
      'api:learn',
      'page:learn',
      'sub-page:learn/discover',
      'sub-page:learn/talks',
      'sub-page:learn/sources',
      'sub-page:learn/curate',
      'entity-card:learn/talk',
      'entity-card:learn/event',
      'entity-card:learn/organization',
      'search-result-list-item:learn',
      'search-filter-result-type:learn/talks',
    ] as const) {
      expect(learnPlugin.getExtension(id)).toBeDefined();
    }
  });

  it('has a title of its own, which the app may choose', async () => {
    renderLearn('/learn/sources');
    expect(await pageTitle()).toHaveTextContent('Learn Platform Engineering');
  });

  it('takes its title from the config', async () => {
    renderLearn('/learn/talks', { learnConfig: { title: 'Meadow School' } });
    expect(await pageTitle()).toHaveTextContent('Meadow School');
    await waitFor(() =>
      expect(document.title).toBe('Meadow School | Meadow Portal'),
    );
  });

  it('has one title everywhere when its extension is given one', async () => {
    renderLearn('/learn/talks', { pageConfig: { title: 'Meadow Academy' } });
    expect(await pageTitle()).toHaveTextContent('Meadow Academy');
    await screen.findByText(/^3 talks/);
    await waitFor(() =>
      expect(document.title).toBe('Meadow Academy | Meadow Portal'),
    );
    expect(
      screen.queryByText('Learn Platform Engineering'),
    ).not.toBeInTheDocument();
  });

  it('leads from its root to the talks and keeps what was asked for', async () => {
    const { url } = renderLearn('/learn?topic=golden-paths');
    expect(await screen.findByText(/^1 talk /)).toBeInTheDocument();
    expect(url()).toBe('/learn/talks?topic=golden-paths');
  });

  it('leads from its bare root to what there is to discover', async () => {
    const { url } = renderLearn('/learn');
    expect(
      await screen.findByRole('heading', { name: 'Most recommended' }),
    ).toBeInTheDocument();
    expect(url()).toBe('/learn/discover');
    await waitFor(() =>
      expect(document.title).toBe(
        'Discover | Learn Platform Engineering | Meadow Portal',
      ),
    );
  });

  it('leaves no root behind to come back to', async () => {
    const { url, back } = renderLearn('/learn', { before: ['/learn/talks'] });
    await waitFor(() => expect(url()).toBe('/learn/discover'));
    back();
    await waitFor(() => expect(url()).toBe('/learn/talks'));
  });

  it('asks once for what there is to discover, before its page is there', async () => {
    const api = new FakeLearnApi();
    const discover = jest.spyOn(api, 'discover');
    renderLearn('/learn', { api });
    await screen.findByRole('heading', { name: 'Most recommended' });
    expect(discover).toHaveBeenCalledTimes(1);
    // The page itself would give up its request when it is left.
    expect(discover).toHaveBeenCalledWith();
  });

  it('keeps what it draws at its root when the address follows', async () => {
    const api = new FakeLearnApi();
    const answers = jest.spyOn(api, 'discover');
    await askedAhead(api);
    // Of the talk to begin with, the first of what is drawn part by part.
    const heading = () =>
      screen.queryByRole('heading', { name: /single.? it out$/ });
    const seen: Array<{ drawn: HTMLElement; at: string }> = [];
    const { url } = renderLearn('/learn', { api });
    const watch = new MutationObserver(() => {
      const drawn = heading();
      if (drawn) {
        seen.push({ drawn, at: url() });
      }
    });
    watch.observe(document.body, { childList: true, subtree: true });
    await waitFor(() => expect(url()).toBe('/learn/discover'));
    await waitFor(() => expect(heading()).toBeInTheDocument());
    watch.disconnect();
    // Nothing is waited for: the code is loaded, and the answer is there.
    expect(seen[0].at).toBe('/learn');
    expect(heading()).toBe(seen[0].drawn);
    expect(answers).toHaveBeenCalledTimes(1);
  });

  describe('with an answer under way', () => {
    const skeleton = () =>
      screen.queryByRole('status', { name: 'Loading talks…' });

    /** Renders the page, and holds back both the answer and the end of the wait for it. */
    async function setup() {
      let answer = (_: DiscoverResponse) => {};
      let end = () => {};
      const later = window.setTimeout.bind(window);
      jest.spyOn(window, 'setTimeout').mockImplementation(((
        act: () => void,
        delay?: number,
      ) => {
        if (delay !== LONGEST_WAIT) return later(act, delay);
        end = act;
        return 0;
      }) as typeof window.setTimeout);
      const api = new FakeLearnApi();
      const told = await api.discover();
      jest.spyOn(api, 'discover').mockReturnValue(
        new Promise(done => {
          answer = done;
        }),
      );
      askAhead(api);
      const { url } = renderLearn('/learn', { api });
      // The page has its place in the app by then.
      await waitFor(() => expect(url()).toBe('/learn'));
      expect(await screen.findByTestId('progress')).toBeInTheDocument();
      await new Promise(done => {
        later(done, 100);
      });
      expect(screen.queryByRole('tab')).not.toBeInTheDocument();
      return { answer: () => answer(told), end: () => end() };
    }

    afterEach(() => jest.restoreAllMocks());

    it('is drawn once where it comes soon', async () => {
      const { answer } = await setup();
      let hadSkeleton = false;
      const watch = new MutationObserver(() => {
        hadSkeleton ||= skeleton() !== null;
      });
      watch.observe(document.body, { childList: true, subtree: true });
      answer();
      await screen.findByRole('heading', { name: /single.? it out$/ });
      watch.disconnect();
      expect(hadSkeleton).toBe(false);
    });

    it('does not wait where it takes its time', async () => {
      const { end } = await setup();
      end();
      expect(await screen.findByRole('tab', { name: 'Talks' })).toBeVisible();
      await waitFor(() => expect(skeleton()).toBeInTheDocument());
    });
  });

  it('has a tab for each sub-page but the sources', async () => {
    renderLearn('/learn/sources');
    expect(await screen.findByRole('tab', { name: 'Talks' })).toHaveAttribute(
      'href',
      '/learn/talks',
    );
    expect(await screen.findByRole('tab', { name: 'Curate' })).toHaveAttribute(
      'href',
      '/learn/curate',
    );
    expect(screen.getByRole('tab', { name: 'Discover' })).toHaveAttribute(
      'href',
      '/learn/discover',
    );
    expect(
      screen.queryByRole('tab', { name: 'Sources' }),
    ).not.toBeInTheDocument();
    expect(
      await screen.findByRole('heading', { name: 'Sources' }),
    ).toBeInTheDocument();
  });

  it('says that there is nothing at other addresses', async () => {
    renderLearn('/learn/nowhere');
    expect(
      await screen.findByRole('heading', { name: 'Page not found' }),
    ).toBeInTheDocument();
  });

  it('leaves the name in the navigation to the plugin', () => {
    const { title } = learnPlugin;
    expect(title).toBe('Learn');
    expect(createExtensionTester(learnPage).snapshot().outputs).not.toContain(
      'core.title',
    );
  });

  it('shows search results of talks, and of nothing else', () => {
    const item = createExtensionTester(talkSearchResultListItem).get(
      SearchResultListItemBlueprint.dataRefs.item,
    );
    const document = { title: 'A talk', text: '', location: '/' };
    expect(item.predicate?.({ type: 'talk', document })).toBe(true);
    expect(item.predicate?.({ type: 'techdocs', document })).toBe(false);
  });
});
