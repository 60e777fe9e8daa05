import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server that answers as the test says. */
export class TestHttpServer {
  readonly #server: Server;
  answer: RequestListener = (_, response) => response.end();

  constructor() {
    this.#server = createServer((request, response) =>
      this.answer(request, response),
    );
  }

  async start(): Promise<void> {
    await new Promise<void>(resolve => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  /** `127.0.0.1:1234` */
  get host(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }
}
