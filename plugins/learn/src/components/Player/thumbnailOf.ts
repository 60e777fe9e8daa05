import type { TalkMedia } from '@lectern/backstage-plugin-learn-common';
import { hostAllowed } from '../../lib/hostAllowed';
import { safeUrl } from '../../lib/safeUrl';
import { EMBED_HOSTS } from './embeds';

/**
 * The picture that a video host has of a talk's recording, where its host is
 * allowed. YouTube alone has pictures whose address follows from the video's.
 *
 * @param allow - hosts that pictures may be loaded from; none by default
 * @internal
 */
export function thumbnailOf(
  media: readonly TalkMedia[],
  allow: readonly string[],
): string | undefined {
  if (!allow.length) {
    return undefined;
  }
  for (const { kind, url } of media) {
    const safe = kind === 'video' ? safeUrl(url) : undefined;
    const address = safe ? new URL(safe) : undefined;
    const picture =
      address &&
      EMBED_HOSTS.map(host => host.thumbnail?.(address)).find(Boolean);
    if (picture && hostAllowed(new URL(picture).host, allow)) {
      return picture;
    }
  }
  return undefined;
}
