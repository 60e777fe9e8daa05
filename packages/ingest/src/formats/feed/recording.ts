import { eventsIn } from '../../events';
import { readMediaAddress } from '../../media';
import { LONGEST_NAME } from '../../video/perEvent';
import type { FeedRecording } from './FeedItem';

/** A file that an item offers, however its feed's format calls it. */
interface OfferedFile {
  url?: string;
  type?: string;
  medium?: string;
  duration?: number;
}

/** What an item offers beside its text. */
interface Offer {
  /** Title of the feed. */
  feed: string | null;
  /** What the item links to. */
  page: string | null;
  files: OfferedFile[];
  seconds?: number;
  category?: string;
  people: string | null;
}

/** More files than any recording has forms. */
const MAX_FILES = 20;

function isHttp(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/\S+$/.test(url);
}

function isOf(kind: 'video' | 'audio', { type, medium, url }: OfferedFile) {
  return (
    type?.startsWith(`${kind}/`) ||
    medium === kind ||
    (isHttp(url) && readMediaAddress(url)?.kind === kind)
  );
}

/** Whether a feed's title says that it holds what was said at an event: "OwlConf 2031 (mp3)". */
function isOfEvent(feed: string | null): boolean {
  return (
    feed !== null &&
    feed.length <= LONGEST_NAME &&
    eventsIn(feed).some(event => !event.guessed || event.year !== null)
  );
}

/**
 * Whether an item of a feed is a recording, and which: its page is one of a host of recordings (YouTube's own feeds, PeerTube,
 * media.ccc.de), or it offers a video. Audio makes a recording of a talk only where the feed is that of an event: all other
 * podcasts speak of many things, and their notes are read as writing.
 *
 * @internal
 */
export function recordingOf(offer: Offer): FeedRecording | null {
  const { page } = offer;
  const files = offer.files.slice(0, MAX_FILES);
  const videos = files.filter(file => isHttp(file.url) && isOf('video', file));
  const audios = files.filter(file => isHttp(file.url) && isOf('audio', file));
  const isPage =
    isHttp(page ?? undefined) && readMediaAddress(page ?? '')?.kind === 'video';
  const isVideo = isPage || videos.length > 0;
  const isAudio = audios.length > 0 && isOfEvent(offer.feed);
  if (!isVideo && !isAudio) return null;
  const kind = isVideo ? 'video' : 'audio';
  const addresses = (kind === 'video' ? videos : audios).flatMap(
    ({ url }) => url ?? [],
  );
  const url = isPage && page ? page : addresses[0];
  if (!url) return null;
  const id = readMediaAddress(url)?.externalId;
  const duration = files.find(file => file.duration)?.duration;
  const seconds = offer.seconds ?? duration ?? null;
  return {
    url,
    kind,
    // Other addresses of the page's own recording say nothing new.
    files: [...new Set(addresses)].filter(
      other => other !== url && (!id || !readMediaAddress(other)?.id),
    ),
    seconds:
      seconds !== null && Number.isFinite(seconds) && seconds > 0
        ? seconds
        : null,
    category: offer.category ?? null,
    people: offer.people,
  };
}
