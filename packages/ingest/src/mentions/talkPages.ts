import { readMediaAddress } from '../media';
import type { Found } from './readers/types';

/** Hosts on which a folder holds all sorts of things. */
const ANYTHING =
  /^(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|github\.com|github\.io|gitlab\.com|medium\.com|dev\.to|twitter\.com|x\.com|linkedin\.com|google\.com|wikipedia\.org|speakerdeck\.com|slideshare\.net|meetup\.com|eventbrite\.com|amazon\.\w+|bit\.ly|t\.co)$/i;

/**
 * The folder of an address, or the page where only its fragment tells things apart: `conf.example.org/2024/talks/`,
 * `conf.example.org/programme#session-`. Undefined for the root of a site, and where a folder means nothing.
 *
 * @internal
 */
export function folderOf(address: string): string | undefined {
  const match = /^https?:\/\/(?:www\.)?([^/?#]+)(\/[^?#]*)?[^#]*(#.*)?$/i.exec(
    address,
  );
  if (!match || ANYTHING.test(match[1])) return undefined;
  const [, host, path = '/', fragment = ''] = match;
  const numbered = /^(#[\p{L}_-]+?[_-]?)\d+$/u.exec(fragment);
  if (numbered) return `${host}${path}${numbered[1]}`.toLowerCase();
  const folder = path.replace(/\/$/, '').replace(/[^/]*$/, '');
  return folder.length > 1 ? `${host}${folder}`.toLowerCase() : undefined;
}

/**
 * Folders that hold the pages of at least two talks found: what else a document links to in them is a talk, too.
 *
 * @internal
 */
export function talkFolders(found: readonly Found[]): ReadonlySet<string> {
  const pages = new Map<string, Set<string>>();
  for (const { links } of found) {
    const folder = links?.url ? folderOf(links.url) : undefined;
    if (links?.url && folder)
      pages.set(folder, (pages.get(folder) ?? new Set()).add(links.url));
  }
  return new Set(
    [...pages].filter(([, urls]) => urls.size > 1).map(([folder]) => folder),
  );
}

/** As few talks that a document links to as recordings show that it links to others likewise. */
const ENOUGH_RECORDINGS = 3;

/** Where a recording lies: its host. Undefined for what is none. @internal */
export function recordingHost(address: string): string | undefined {
  return readMediaAddress(address)?.kind === 'video' &&
    !/\/(?:playlists?|channel|user|c|showcase)[/?]|\/@/i.test(address)
    ? /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1].toLowerCase()
    : undefined;
}

/**
 * Hosts on which several talks found have their recordings: what else a document links to there by a title is a talk, too.
 *
 * @internal
 */
export function recordingHosts(found: readonly Found[]): ReadonlySet<string> {
  const recordings = new Map<string, Set<string>>();
  for (const { links } of found) {
    const host = links?.video ? recordingHost(links.video) : undefined;
    if (links?.video && host)
      recordings.set(
        host,
        (recordings.get(host) ?? new Set()).add(links.video),
      );
  }
  return new Set(
    [...recordings]
      .filter(([, urls]) => urls.size >= ENOUGH_RECORDINGS)
      .map(([host]) => host),
  );
}
