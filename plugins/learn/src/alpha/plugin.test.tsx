import { screen, waitFor } from '@testing-library/react';
import { createExtensionTester } from '@backstage/frontend-test-utils';
import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { renderLearn } from '../__testUtils__';
import { learnPage } from './pages';
import { talkSearchResultListItem } from './searchResultItems';
import learnPlugin from './plugin';

const pageTitle = () => screen.findByRole('heading', { level: 1 });

describe('learnPlugin of the new frontend system', () => {
  it('is called Learn and has its page, cards and search result', () => {
    expect(learnPlugin.pluginId).toBe('learn');
    for (const id of [
      'api:learn',
      'page:learn',
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

  it('leads from its bare root to the talks', async () => {
    const { url } = renderLearn('/learn');
    expect(await screen.findByText(/^3 talks/)).toBeInTheDocument();
    expect(url()).toBe('/learn/talks');
  });

  it('has a tab for each sub-page', async () => {
    renderLearn('/learn/talks');
    expect(await screen.findByRole('tab', { name: 'Talks' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(screen.getByRole('tab', { name: 'Sources' })).toHaveAttribute(
      'href',
      '/learn/sources',
    );
    expect(await screen.findByRole('tab', { name: 'Curate' })).toHaveAttribute(
      'href',
      '/learn/curate',
    );
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
