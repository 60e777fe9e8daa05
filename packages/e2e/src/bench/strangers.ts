import type { BrowserContext } from '@playwright/test';

/** The addresses at other hosts that this browser asks for from now on. */
export function strangersOf(context: BrowserContext): string[] {
  const strangers: string[] = [];
  context.on('request', request => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') {
      strangers.push(request.url());
    }
  });
  return strangers;
}
