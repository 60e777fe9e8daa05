import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { mediaOf } from '../media';
import type { Media, Mention } from '../model';
import type { packTalkSchema } from './pack-schema';

/** Where a talk of a pack stands, and what the pack calls its events. */
export interface PackTalkContext {
  source: string;
  line: number;
  /** From a name or title of an event to its title. */
  eventTitle(nameOrTitle: string): string;
}

/** One talk of a pack as a mention: what a curator says of it. */
export function mentionOf(
  talk: z.output<typeof packTalkSchema>,
  { source, line, eventTitle }: PackTalkContext,
): Mention {
  const {
    event,
    date,
    start,
    page,
    video,
    slides,
    media,
    about,
    summary,
    takeaway,
    speakers,
    recommendations,
    ...asIs
  } = talk;
  const allMedia = [
    ...(video ? [mediaOf('video', video)] : []),
    ...(slides ? [mediaOf('slides', slides)] : []),
    ...(media ?? []).map(one => mediaOf(one.kind, one.url, one.startSeconds)),
  ];
  return {
    ...asIs,
    id: idOf(source, talk),
    speakers: speakers.map(({ name, organization, role }) => ({
      name,
      organization: organization ?? null,
      ...(role && { role }),
    })),
    event: event ? eventTitle(event) : null,
    day: date ?? null,
    start: start ?? null,
    url: page ?? null,
    video: firstOf(allMedia, 'video'),
    slides: firstOf(allMedia, 'slides'),
    takeaway: takeaway ?? null,
    line,
    rule: 'pack',
    ...(summary && { abstract: summary }),
    ...(about && { aboutOrganizations: about }),
    ...(allMedia.length > 0 && { media: allMedia }),
    ...(recommendations && {
      recommendations: recommendations.map(one => ({
        title: one.title ?? null,
        url: one.url ?? null,
        author: one.author ?? null,
        publishedAt: one.publishedAt ?? null,
        takeaway: one.takeaway ?? null,
      })),
    }),
  };
}

function firstOf(media: Media[], kind: Media['kind']): string | null {
  return media.find(one => one.kind === kind)?.url ?? null;
}

/** By the curator's name where there is one: editing the talk then keeps the mention. */
function idOf(source: string, talk: z.output<typeof packTalkSchema>): string {
  const key = talk.name
    ? ['name', talk.name]
    : ['talk', talk.title, talk.event ?? '', talk.date ?? ''];
  return createHash('sha256')
    .update(JSON.stringify(['pack', source, ...key]))
    .digest('hex')
    .slice(0, 32);
}
