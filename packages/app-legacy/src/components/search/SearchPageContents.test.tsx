import type { PropsWithChildren } from 'react';
import { createTheme, ThemeProvider } from '@material-ui/core/styles';
import { fireEvent, render, screen } from '@testing-library/react';
import { SearchPageContents } from './SearchPageContents';

const mockSearch = { types: [], result: { value: { results: [1, 2, 3] } } };

jest.mock('@backstage/core-components', () => ({
  CatalogIcon: () => null,
  Content: ({ children }: PropsWithChildren<{}>) => <div>{children}</div>,
  Header: () => null,
  Page: ({ children }: PropsWithChildren<{}>) => <div>{children}</div>,
}));
jest.mock('@backstage/plugin-catalog', () => ({
  CatalogSearchResultListItem: () => null,
}));
jest.mock('@backstage/plugin-search', () => ({
  SearchType: { Accordion: () => <p>All types</p> },
}));
jest.mock('@backstage/plugin-search-react', () => ({
  SearchBar: () => null,
  SearchFilter: { Checkbox: () => null },
  SearchPagination: () => null,
  SearchResult: () => <p>What was found</p>,
  SearchResultPager: () => null,
  useSearch: () => mockSearch,
}));
jest.mock('@lectern/backstage-plugin-learn', () => ({
  TalkSearchFilters: () => null,
  TalkSearchResultListItem: () => null,
}));

const show = () =>
  render(
    <ThemeProvider theme={createTheme()}>
      <SearchPageContents />
    </ThemeProvider>,
  );

/** Answers the media queries `(min-width:…px)` of Material UI. */
function screenOf(width: number) {
  window.matchMedia = jest.fn((query: string) => ({
    matches: width >= Number(/min-width:(\d+)/.exec(query)?.[1]),
    media: query,
    onchange: null,
    addListener: jest.fn(),
    removeListener: jest.fn(),
    addEventListener: jest.fn(),
    removeEventListener: jest.fn(),
    dispatchEvent: jest.fn(),
  }));
}

describe('SearchPageContents', () => {
  it('has the filters beside the results where there is room', () => {
    screenOf(1280);
    show();
    expect(screen.getByText('All types')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it.each([390, 800])('unfolds them above on %d pixels', width => {
    screenOf(width);
    show();
    expect(screen.queryByText('All types')).not.toBeInTheDocument();
    const button = screen.getByRole('button', { name: 'Filters' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    fireEvent.click(button);
    expect(screen.getByText('All types')).toBeInTheDocument();
    expect(button).toHaveAttribute('aria-expanded', 'true');
  });

  it('keeps room for as many results as there are', () => {
    screenOf(390);
    show();
    expect(screen.getByText('What was found').parentElement).toHaveStyle({
      minHeight: '12rem',
    });
  });
});
