import type { Playable } from './playables';

/**
 * What an app-config needs so that a recording may play: the directive of the
 * content security policy that lets its host in.
 *
 * @internal
 */
export function policyFor(playable: Pick<Playable, 'kind' | 'origin'>): string {
  const directive = playable.kind === 'frame' ? 'frame-src' : 'media-src';
  return [
    'backend:',
    '  csp:',
    `    ${directive}: ["'self'", '${playable.origin}']`,
  ].join('\n');
}
