/** @jest-environment node */
import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import { LearnClient } from './LearnClient';

const discoveryApi: DiscoveryApi = {
  getBaseUrl: async id => `http://portal.example.org/api/${id}`,
};

function setup(answer: Response = Response.json({ items: [] })) {
  const requests: Request[] = [];
  const fetchApi: FetchApi = {
    fetch: async (input, init) => {
      requests.push(new Request(input as string, init));
      return answer.clone();
    },
  };
  return { requests, client: new LearnClient({ discoveryApi, fetchApi }) };
}

describe('LearnClient', () => {
  it('repeats a filter with several values and leaves out empty ones', async () => {
    const { client, requests } = setup();
    await client.talks({
      query: 'paved roads & more',
      topic: ['multi-tenancy', 'finops'],
      event: [],
      cursor: '',
      hasVideo: false,
      limit: 5,
    });
    const url = new URL(requests[0].url);
    expect(url.pathname).toBe('/api/learn/talks');
    expect([...url.searchParams]).toEqual([
      ['query', 'paved roads & more'],
      ['topic', 'multi-tenancy'],
      ['topic', 'finops'],
      ['hasVideo', 'false'],
      ['limit', '5'],
    ]);
  });

  it.each([
    ['talk', '/talks/a%2Fb'],
    ['related', '/talks/a%2Fb/related'],
    ['event', '/events/a%2Fb'],
    ['schedule', '/events/a%2Fb/schedule'],
    ['organization', '/organizations/a%2Fb'],
    ['presenter', '/presenters/a%2Fb'],
    ['sourceRuns', '/sources/a%2Fb/runs'],
  ] as const)('asks for one thing with %s', async (method, path) => {
    const { client, requests } = setup();
    await client[method]('a/b');
    expect(requests[0].url).toBe(`http://portal.example.org/api/learn${path}`);
    expect(requests[0].method).toBe('GET');
  });

  it.each([
    ['talks', '/talks'],
    ['events', '/events'],
    ['organizations', '/organizations'],
    ['presenters', '/presenters'],
    ['discover', '/discover'],
    ['topics', '/topics'],
    ['sources', '/sources'],
    ['suggestions', '/curation/suggestions'],
    ['decisions', '/curation/decisions'],
  ] as const)('asks for lists with %s', async (method, path) => {
    const { client, requests } = setup();
    await expect(client[method]()).resolves.toEqual({ items: [] });
    expect(requests[0].url).toBe(`http://portal.example.org/api/learn${path}`);
  });

  it('asks for changes from revision 0', async () => {
    const { client, requests } = setup();
    await client.changes({ since: 0, limit: 100 });
    expect(new URL(requests[0].url).search).toBe('?since=0&limit=100');
  });

  it('sends the token of a backend', async () => {
    const { client, requests } = setup();
    await client.sources({ token: 'secret' });
    expect(requests[0].headers.get('authorization')).toBe('Bearer secret');
  });

  it('asks for lists in an order, and for events on top', async () => {
    const { client, requests } = setup();
    await client.events({ sort: 'newest', topLevel: true, partOf: 'a b' });
    await client.organizations({ sort: 'talks' });
    await client.presenters({ query: 'iv', sort: 'talks', limit: 5 });
    const base = 'http://portal.example.org/api/learn';
    expect(requests.map(({ url }) => url)).toEqual([
      `${base}/events?sort=newest&topLevel=true&partOf=a+b`,
      `${base}/organizations?sort=talks`,
      `${base}/presenters?query=iv&sort=talks&limit=5`,
    ]);
  });

  it('asks for talks about an entity', async () => {
    const { client, requests } = setup();
    await client.talksAbout({ entityRef: 'component:default/a', limit: 3 });
    const url = new URL(requests[0].url);
    expect(url.pathname).toBe('/api/learn/talks-about');
    expect([...url.searchParams]).toEqual([
      ['entityRef', 'component:default/a'],
      ['limit', '3'],
    ]);
  });

  it('gives a calendar as it is', async () => {
    const text = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
    const { client, requests } = setup(new Response(text));
    await expect(client.calendar('a/b')).resolves.toBe(text);
    expect(requests[0].url).toMatch(/\/events\/a%2Fb\/calendar\.ics$/);
  });

  it('filters by language, year, slides and length', async () => {
    const { client, requests } = setup();
    await client.talks({
      language: ['de'],
      year: ['2024', '2025'],
      hasSlides: true,
      maxDuration: 15,
    });
    expect(new URL(requests[0].url).search).toBe(
      '?language=de&year=2024&year=2025&hasSlides=true&maxDuration=15',
    );
  });

  it('looks for values of a filter, given the other filters', async () => {
    const { client, requests } = setup();
    await client.talkFacet('presenter', {
      facetQuery: 'ada f',
      topic: ['soil'],
      limit: 20,
    });
    expect(requests[0].url).toBe(
      'http://portal.example.org/api/learn/talk-facets/presenter?facetQuery=ada+f&topic=soil&limit=20',
    );
  });

  it('asks for what was decided about one talk', async () => {
    const { client, requests } = setup();
    await client.decisions({ talk: 'a/b', cursor: 'x' });
    expect(requests[0].url).toBe(
      'http://portal.example.org/api/learn/curation/decisions?talk=a%2Fb&cursor=x',
    );
  });

  it('makes a decision', async () => {
    const { client, requests } = setup();
    await client.decide({ kind: 'pin', talk: 'roses', note: 'A must.' });
    expect(requests[0].method).toBe('POST');
    expect(requests[0].headers.get('content-type')).toBe('application/json');
    await expect(requests[0].json()).resolves.toEqual({
      kind: 'pin',
      talk: 'roses',
      note: 'A must.',
    });
  });

  it('takes a decision back', async () => {
    const { client, requests } = setup();
    await client.undoDecision('7');
    expect(requests[0]).toMatchObject({
      method: 'POST',
      url: 'http://portal.example.org/api/learn/curation/decisions/7/undo',
      body: null,
    });
  });

  it('adds a source', async () => {
    const { client, requests } = setup();
    const request = { name: 'notes.md', content: '# Notes', title: 'Notes' };
    await client.addSource(request);
    expect(requests[0].url).toBe('http://portal.example.org/api/learn/sources');
    await expect(requests[0].json()).resolves.toEqual(request);
  });

  it('removes a source, whose answer has no body', async () => {
    const { client, requests } = setup(new Response(null, { status: 204 }));
    await expect(client.removeSource('a b')).resolves.toBeUndefined();
    expect(requests[0]).toMatchObject({
      method: 'DELETE',
      url: 'http://portal.example.org/api/learn/sources/a%20b',
    });
  });

  it('starts a refresh, whose answer has no body', async () => {
    const { client, requests } = setup(new Response(null, { status: 202 }));
    await expect(client.refreshSource('blog')).resolves.toBeUndefined();
    expect(requests[0].method).toBe('POST');
    expect(requests[0].url).toMatch(/\/sources\/blog\/refresh$/);
  });

  it('accepts a loss with a refresh', async () => {
    const { client, requests } = setup(new Response(null, { status: 202 }));
    await client.refreshSource('blog', { acceptLoss: true });
    await expect(requests[0].json()).resolves.toEqual({ acceptLoss: true });
  });

  it('sends what to preview', async () => {
    const { client, requests } = setup(Response.json({ documents: [] }));
    const request = { content: '# Recap', name: 'recap.md' };
    await expect(client.preview(request)).resolves.toEqual({ documents: [] });
    await expect(requests[0].json()).resolves.toEqual(request);
    expect(requests[0].headers.get('content-type')).toBe('application/json');
  });

  it('rejects with the error of the backend', async () => {
    const body = {
      error: { name: 'NotFoundError', message: 'No talk x' },
      response: { statusCode: 404 },
    };
    const { client } = setup(Response.json(body, { status: 404 }));
    await expect(client.talk('x')).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 404,
      cause: { name: 'NotFoundError', message: 'No talk x' },
    });
  });

  it('can be aborted', async () => {
    const { client, requests } = setup();
    const controller = new AbortController();
    await client.talks({}, { signal: controller.signal });
    expect(requests[0].signal.aborted).toBe(false);
    controller.abort();
    expect(requests[0].signal.aborted).toBe(true);
  });
});
