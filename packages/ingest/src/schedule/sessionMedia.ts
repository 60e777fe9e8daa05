import { isSlidesFile, mediaOf, parseHttp, readMediaAddress } from '../media';
import type { Media } from '../model';
import type { Session } from './Session';

/** Nobody labels a link in more. */
const LONGEST_LABEL = 200;

/** What a file is, beside what it shows: "(mp4)", "(Ogg/Theora/Low quality)", "PDF". */
const FILE =
  /\([^()]{0,60}\)|\[[^[\]]{0,60}\]|\b(?:pdf|pptx?|odp|mp4|webm|av1|ogg|download|link|url)\b/giu;
/** Labels that say no more than that this is the recording; "Video of last year's talk" is another one. */
const RECORDING =
  /^(?:the |watch(?: the)? )?(?:full |session |talk |lecture )?(?:videos?|video recordings?|recordings?|recorded (?:talk|session|video)|aufzeichnung(?:en)?|videoaufzeichnung(?:en)?|(?:video)?mitschnitt|vid[ée]o|enregistrement|captation|grabaci[oó]n|grava[cç][aã]o|registrazione|youtube|youtube video|media\.ccc\.de|vimeo|watch)(?: (?:of|zum|des|du|de la) (?:the |this )?(?:talk|session|lecture|vortrags?|expos[ée]|charla))?$/iu;
const SOUND =
  /^(?:the )?(?:audio|audio recordings?|audio ?only|mp3|audio ?mitschnitt|podcast)(?: (?:of|zum) (?:the |this )?(?:talk|session|vortrag))?$/iu;
/** Labels that begin by saying that these are the slides, and files called so. */
const SLIDES =
  /^(?:(?:my|the|our|draft|final|talk|presentation|session|speaker) ){0,2}(?:slides?|slideset|slide ?decks?|deck|folien|vortragsfolien|pr[äa]sentation|pr[ée]sentation|presentation|presentations|transparents|diapos?|diapositivas|presentaci[oó]n|apresenta[cç][aã]o|handouts?)\b(?! (?:at|from|given|auf|bei|about|of (?:last|previous)))/iu;
const SLIDES_IN_NAME =
  /(?:^|[^\p{L}])(?:slides?|slidedeck|deck|folien|handout|presentation|praesentation)(?:$|[^\p{L}])/iu;
const TRANSCRIPT =
  /^(?:transcript|transcription|subtitles|captions|untertitel)$/iu;

/** What stands where slides were never uploaded, and photos of the speaker. */
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp)$/i;

/**
 * What a link of a session leads to, where it says so. Speakers link to much else: earlier talks, demos, papers. An address
 * of a recording is believed where nothing is said about it, or nothing else.
 */
function kindOf(url: string, title: string | null): Media['kind'] | null {
  const parsed = parseHttp(url);
  if (!parsed || PICTURE.test(parsed.pathname)) return null;
  const label = (title ?? '')
    .slice(0, LONGEST_LABEL)
    .replace(FILE, ' ')
    .replace(/[_\s]+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .toLowerCase();
  const address = readMediaAddress(url);
  const unsaid = label === '' || /^(?:https?:|www\.)/.test(label);
  if (TRANSCRIPT.test(label)) return 'transcript';
  if (SLIDES.test(label)) return address?.kind === 'video' ? null : 'slides';
  if (address?.kind === 'slides') return 'slides';
  if (isSlidesFile(parsed)) {
    const name = parsed.pathname.slice(parsed.pathname.lastIndexOf('/') + 1);
    return SLIDES_IN_NAME.test(name.replace(/[_\d]+/g, ' ')) ? 'slides' : null;
  }
  if (SOUND.test(label)) return 'audio';
  if (RECORDING.test(label))
    return address?.kind === 'audio' && !/\.og[gv]$/i.test(parsed.pathname)
      ? 'audio'
      : 'video';
  return unsaid && address ? address.kind : null;
}

/** The same recording in another container or quality is no other recording. */
function fileKey({ kind, url }: Media): string {
  return `${kind} ${url
    .replace(/[?#].*$/, '')
    .replace(/\.[a-z\d]{2,4}$/i, '')}`;
}

/**
 * The recordings, slides and transcripts of a session: what its format names so, then what is found among its links.
 * One of each file, however many forms it comes in.
 *
 * @internal
 */
export function sessionMedia({ media, links }: Session): Media[] {
  const found = [
    ...media.filter(({ url }) => parseHttp(url)),
    ...links.flatMap(({ url, title }) => {
      const kind = kindOf(url, title);
      return kind ? [mediaOf(kind, url)] : [];
    }),
  ];
  const distinct = new Map<string, Media>();
  for (const one of found) {
    const key = one.id ? `${one.kind} ${one.provider} ${one.id}` : fileKey(one);
    if (!distinct.has(key)) distinct.set(key, one);
  }
  return [...distinct.values()];
}
