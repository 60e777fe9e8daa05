/**
 * A host of recordings or slides, and how its addresses are built.
 *
 * @internal
 */
export interface MediaProvider {
  /** How we call it, `youtube`. */
  provider: string;
  /** What its addresses lead to. */
  kind: 'video' | 'slides';
  /** Its domains; what lies below them is of the same provider. */
  domains: string[];
  /** Where not the whole domain is the provider's. */
  hosts?: RegExp;
  /** The part of an address that tells one recording or deck from others; null for a channel, a list, a profile. */
  id?: (url: URL) => string | null;
  /** Whether an address without an id may still be one recording or deck. */
  isOne?: (url: URL) => boolean;
  /** The id alone names the recording, wherever it stands. */
  identifies?: boolean;
  /** The page of an id, for addresses that only serve to embed. */
  page?: (id: string) => string;
}

const parts = (url: URL) => url.pathname.split('/').filter(Boolean);

function youtubeId(url: URL): string | null {
  const [first = '', second = ''] = parts(url);
  let id = url.searchParams.get('v');
  if (url.hostname.endsWith('youtu.be')) id = first;
  else if (['embed', 'live', 'shorts', 'v', 'e'].includes(first)) id = second;
  return id && /^[\w-]{11}$/.test(id) ? id : null;
}

/** A deck stands below the name of who made it; the name alone is a profile. */
const isInProfile = (url: URL) => parts(url).length >= 2;

/** What stands behind one of the words in a path, `/videos/watch/<id>`, `/w/<id>`. */
const behind = (pattern: RegExp) => (url: URL) =>
  pattern.exec(url.pathname)?.[1] ?? null;

/**
 * The hosts of recordings and slides that the conference world uses: one table for all of Lectern.
 *
 * @internal
 */
const MEDIA_PROVIDERS: readonly MediaProvider[] = [
  {
    provider: 'youtube',
    kind: 'video',
    domains: ['youtube.com', 'youtube-nocookie.com', 'youtu.be'],
    id: youtubeId,
    identifies: true,
    page: id => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    provider: 'vimeo',
    kind: 'video',
    domains: ['vimeo.com'],
    id: behind(/\/(\d{5,})(?:\/|$)/),
    identifies: true,
    page: id => `https://vimeo.com/${id}`,
  },
  {
    provider: 'media.ccc.de',
    kind: 'video',
    domains: ['media.ccc.de'],
    id: behind(/^\/v\/([^/]+)/),
    identifies: true,
    // The files themselves lie on hosts of their own.
    isOne: url => url.hostname !== 'media.ccc.de' && isVideoFile(url),
    page: id => `https://media.ccc.de/v/${id}`,
  },
  {
    provider: 'dailymotion',
    kind: 'video',
    domains: ['dailymotion.com', 'dai.ly'],
    id: url =>
      url.hostname.endsWith('dai.ly')
        ? parts(url)[0] ?? null
        : behind(/\/video\/([A-Za-z\d]+)/)(url),
  },
  {
    provider: 'twitch',
    kind: 'video',
    domains: ['twitch.tv'],
    id: behind(/\/(?:videos|v)\/(\d+)/),
  },
  {
    provider: 'archive.org',
    kind: 'video',
    domains: ['archive.org'],
    // An item may hold a whole event, so its id is none of a talk.
    id: behind(/^\/(?:details|embed|download)\/([^/]+)/),
  },
  {
    provider: 'video.fosdem.org',
    kind: 'video',
    domains: ['video.fosdem.org'],
    isOne: isVideoFile,
  },
  {
    provider: 'peertube',
    kind: 'video',
    domains: [
      'framatube.org',
      'peertube.tv',
      'diode.zone',
      'media.libreplanet.org',
    ],
    hosts: /^(?:(?:peer)?tube|videos?)\./,
    id: behind(/^\/(?:w|videos\/(?:watch|embed))\/([\w-]{8,40})(?:\/|$)/),
    // Hosts are called so that are no PeerTube; what they hold is recordings all the same.
    isOne: url =>
      /^(?:peer)?tube\./.test(url.hostname) && parts(url).length > 0,
  },
  {
    provider: 'sched',
    kind: 'slides',
    domains: ['static.sched.com'],
    isOne: url => url.pathname.startsWith('/hosted_files/'),
  },
  {
    provider: 'speakerdeck',
    kind: 'slides',
    domains: ['speakerdeck.com'],
    id: behind(/^\/player\/([\da-f]{16,40})/),
    isOne: isInProfile,
  },
  {
    provider: 'slideshare',
    kind: 'slides',
    domains: ['slideshare.net'],
    isOne: isInProfile,
  },
  {
    provider: 'slides.com',
    kind: 'slides',
    domains: ['slides.com'],
    isOne: isInProfile,
  },
  {
    provider: 'notist',
    kind: 'slides',
    domains: ['noti.st'],
    isOne: isInProfile,
  },
  {
    provider: 'google-slides',
    kind: 'slides',
    domains: ['docs.google.com'],
    id: behind(/^\/presentation\/(?:u\/\d+\/)?d\/(?:e\/)?([\w-]{20,})/),
    isOne: url => url.pathname.startsWith('/presentation'),
  },
];

const VIDEO_FILE = /\.(?:mp4|m4v|webm|mkv|ogv|avi|mov|mpe?g|flv|wmv)$/i;
const AUDIO_FILE = /\.(?:mp3|m4a|ogg|oga|opus|flac|wav|aac)$/i;
const SLIDES_FILE = /\.(?:pdf|pptx?|key|odp)$/i;

/** Whether an address is a file of moving pictures. @internal */
export function isVideoFile(url: URL): boolean {
  return VIDEO_FILE.test(url.pathname);
}

/** Whether an address is a file of sound. @internal */
export function isAudioFile(url: URL): boolean {
  return AUDIO_FILE.test(url.pathname);
}

/** Whether an address is a file in one of the formats slides come in; papers come in them too. @internal */
export function isSlidesFile(url: URL): boolean {
  return SLIDES_FILE.test(url.pathname);
}

/**
 * The provider whose host an address is on.
 *
 * @internal
 */
export function providerAt(url: URL): MediaProvider | null {
  const host = url.hostname.toLowerCase();
  return (
    MEDIA_PROVIDERS.find(
      ({ domains, hosts }) =>
        domains.some(
          domain => host === domain || host.endsWith(`.${domain}`),
        ) || hosts?.test(host),
    ) ?? null
  );
}
