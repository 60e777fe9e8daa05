import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchDocument } from './fetchDocument';
import { InputError } from './InputError';

let server: Server;
let base: string;
let handle: RequestListener;

beforeAll(async () => {
  server = createServer((request, response) => handle(request, response));
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise(done => {
    server.close(done);
  });
});

describe('fetchDocument', () => {
  it('gives the bytes, what the server calls them, and where they came from', async () => {
    handle = (request, response) => {
      if (request.url === '/old') {
        response.writeHead(301, { location: '/new' }).end();
        return;
      }
      response.setHeader('content-type', 'text/markdown; charset=utf-8');
      response.end('# Grüße');
    };
    const { bytes, ...rest } = await fetchDocument(`${base}/old`);
    expect(rest).toEqual({
      source: `${base}/old`,
      url: `${base}/new`,
      mediaType: 'text/markdown; charset=utf-8',
    });
    expect(Buffer.from(bytes).toString('utf8')).toBe('# Grüße');
  });

  it.each([
    [404, /404 Not Found.*check it/],
    [403, /403 Forbidden.*save the page/],
    [500, /500 Internal Server Error.*Try again/],
  ])('explains a %d', async (status, message) => {
    handle = (_, response) => response.writeHead(status).end('<h1>No</h1>');
    const fetching = fetchDocument(`${base}/x`);
    await expect(fetching).rejects.toThrow(InputError);
    await expect(fetching).rejects.toThrow(message);
  });

  it('gives up on redirects without end', async () => {
    let hops = 0;
    handle = (_, response) => {
      hops += 1;
      response.writeHead(302, { location: `/${hops}` }).end();
    };
    await expect(fetchDocument(`${base}/0`)).rejects.toThrow(
      `redirects more than 20 times, last to ${base}/21`,
    );
    expect(hops).toBe(21);
  });

  it('does not follow a redirect off the web', async () => {
    handle = (_, response) =>
      response.writeHead(302, { location: 'file:///etc/hosts' }).end();
    await expect(fetchDocument(`${base}/x`)).rejects.toThrow(
      '"file:///etc/hosts", which is no web address',
    );
  });

  it.each([
    ['announced', { 'content-length': '2000' }],
    ['not announced', {}],
  ])('stops at a document that is too large, %s', async (_, headers) => {
    handle = (__, response) => {
      response.writeHead(200, headers);
      response.end('x'.repeat(2000));
    };
    await expect(
      fetchDocument(`${base}/x`, { maxBytes: 1000 }),
    ).rejects.toThrow('larger than 1000 bytes');
  });

  it('does not wait for ever', async () => {
    handle = (_, response) => {
      response.write('beginning');
    };
    await expect(fetchDocument(`${base}/x`, { timeoutMs: 50 })).rejects.toThrow(
      'longer than 0.05 seconds',
    );
  });

  it('says so when no server is there', async () => {
    const closed = createServer();
    await new Promise<void>(done => {
      closed.listen(0, '127.0.0.1', done);
    });
    const { port } = closed.address() as AddressInfo;
    await new Promise(done => {
      closed.close(done);
    });
    await expect(fetchDocument(`http://127.0.0.1:${port}/`)).rejects.toThrow(
      'cannot be reached: ECONNREFUSED',
    );
  });
});
