import { renderHook } from '@testing-library/react';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { analyticsApiRef } from '@backstage/frontend-plugin-api';
import { parseTalksFilters } from '../lib/talksFilters';
import { useTalksAnalytics } from './useTalksAnalytics';

const parse = (search: string) =>
  parseTalksFilters(new URLSearchParams(search));

// As the page has them: the same object for the same filters.
const known = new Map<string, ReturnType<typeof parse>>();
const filters = (search: string) => {
  const one = known.get(search) ?? parse(search);
  known.set(search, one);
  return one;
};

function told(...steps: Array<[search: string, found: number | undefined]>) {
  const analytics = mockApis.analytics();
  const { rerender } = renderHook(
    ({ step: [search, found] }) => useTalksAnalytics(filters(search), found),
    {
      initialProps: { step: steps[0] },
      wrapper: ({ children }) => (
        <TestApiProvider apis={[[analyticsApiRef, analytics]]}>
          {children}
        </TestApiProvider>
      ),
    },
  );
  steps.slice(1).forEach(step => rerender({ step }));
  return analytics
    .getEvents()
    .map(({ action, subject, value }) => [action, subject, value]);
}

describe('useTalksAnalytics', () => {
  it('tells each filter once, when its talks are counted', () => {
    expect(
      told(
        ['topic=ux', undefined],
        ['topic=ux', 7],
        ['topic=ux', 7],
        ['topic=ux&hasVideo=true', undefined],
        ['topic=ux&hasVideo=true', 3],
      ),
    ).toEqual([
      ['filter', 'topic:ux', 7],
      ['filter', 'hasVideo:true', 3],
    ]);
  });

  it('tells neither what was typed nor whom it was about', () => {
    const events = told(['query=ida+quill&presenter=ida+quill', 2]);
    expect(events).toEqual([
      ['search', 'talks', 2],
      ['filter', 'presenter', 2],
    ]);
    expect(JSON.stringify(events)).not.toMatch(/quill/i);
  });
});
