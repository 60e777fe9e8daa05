import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { matchPath } from 'react-router-dom';
import { rootRouteRef } from '../routes';
import { useLearnLinks, type LearnLinks } from './useLearnLinks';

async function linksAt(path: string): Promise<LearnLinks> {
  const got: LearnLinks[] = [];
  const Probe = () => {
    got.push(useLearnLinks());
    return <p>Links</p>;
  };
  renderInTestApp(<Probe />, { mountedRoutes: { [path]: rootRouteRef } });
  await screen.findByText('Links');
  return got[0];
}

describe('useLearnLinks', () => {
  it('leads to pages wherever the app has mounted Learn', async () => {
    const links = await linksAt('/school/talks');
    expect(links.event('meadow-2031')).toBe('/school/talks/events/meadow-2031');
    expect(links.curate('add')).toBe('/school/talks/curate/add');
  });

  it.each(['a/b', '100%', '50%2F', 'who?', 'c#', '../up', 'Łukasz Ö'])(
    'leads to one page by an id of any letters: %s',
    async id => {
      const links = await linksAt('/learn');
      const url = new URL(links.speaker(id), 'http://portal.example.org');
      expect(url.search + url.hash).toBe('');
      expect(
        matchPath('/learn/speakers/:id', decodeURI(url.pathname)),
      ).not.toBeNull();
      expect(decodeURIComponent(url.pathname)).toBe(`/learn/speakers/${id}`);
    },
  );

  it('asks for talks by values of any letters', async () => {
    const links = await linksAt('/learn');
    const { searchParams } = new URL(
      links.talksWith([
        ['event', 'a&b=c'],
        ['topic', '100% d/e?'],
      ]),
      'http://portal.example.org',
    );
    expect([...searchParams]).toEqual([
      ['event', 'a&b=c'],
      ['topic', '100% d/e?'],
    ]);
    expect(links.decisionsAbout('a/b?')).toBe(
      '/learn/curate/decisions?talk=a%2Fb%3F',
    );
  });
});
