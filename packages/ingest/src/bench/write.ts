import type { Format } from '../model';
import type { InventedEvent, InventedTalk } from './invent';

const people = ({ speakers }: InventedTalk, joint: string) =>
  speakers
    .map(({ name, organization }) => `${name}, ${organization}`)
    .join(joint);
const names = ({ speakers }: InventedTalk) => speakers.map(({ name }) => name);
const json = (value: unknown) => JSON.stringify(value);
const yaml = json;
const lines = (...parts: Array<string | string[]>) =>
  `${parts.flat().join('\n')}\n`;

/** Talks of an event in days, as schedules have them. */
function daysOf({ talks }: InventedEvent): Array<[string, InventedTalk[]]> {
  const days = new Map<string, InventedTalk[]>();
  for (const talk of talks) {
    days.set(talk.day, [...(days.get(talk.day) ?? []), talk]);
  }
  return [...days];
}

/** One event in each format, as its writers write it. */
export const WRITERS: Record<Format, (event: InventedEvent) => string> = {
  markdown: event =>
    lines(
      `# What I saw at ${event.title}`,
      '',
      event.talks.map(
        talk =>
          `- [${talk.title}](${talk.video}) — ${people(talk, ' & ')}. ${
            talk.abstract
          }`,
      ),
    ),
  html: event =>
    lines(
      `<!doctype html><html lang="en"><head><title>What I saw at ${event.title}</title></head><body><h1>What I saw at ${event.title}</h1><ul>`,
      event.talks.map(
        talk =>
          `<li><a href="${talk.video}">${talk.title}</a> – ${people(
            talk,
            ' &amp; ',
          )}<p>${talk.abstract}</p></li>`,
      ),
      '</ul></body></html>',
    ),
  text: event =>
    lines(
      `What I saw at ${event.title}`,
      '',
      event.talks.flatMap(talk => [
        `* "${talk.title}" by ${people(talk, ' and ')}`,
        `  ${talk.abstract}`,
        '',
      ]),
    ),
  feed: event =>
    lines(
      `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${event.title}</title><link>https://${event.slug}.example.org</link>`,
      event.talks.map(
        talk =>
          `<item><title>${talk.title} - ${names(talk).join(
            ', ',
          )}</title><link>${talk.video}</link><guid>${
            talk.id
          }</guid><description>${talk.abstract}</description></item>`,
      ),
      '</channel></rss>',
    ),
  pack: event =>
    lines(
      'lectern: 1',
      `title: ${yaml(event.title)}`,
      'talks:',
      event.talks.flatMap(talk => [
        `  - name: ${talk.id}`,
        `    title: ${yaml(talk.title)}`,
        `    event: ${yaml(event.title)}`,
        `    date: ${talk.day}`,
        `    abstract: ${yaml(talk.abstract)}`,
        `    speakers: ${yaml(talk.speakers)}`,
        `    video: ${talk.video}`,
      ]),
    ),
  catalog: event =>
    event.talks
      .map(talk =>
        lines(
          'apiVersion: lectern.dev/v1alpha1',
          'kind: Talk',
          `metadata: { name: ${talk.id}, title: ${yaml(talk.title)} }`,
          'spec:',
          '  type: talk',
          `  date: ${talk.day}`,
          `  abstract: ${yaml(talk.abstract)}`,
          `  presenters: ${yaml(names(talk).map(name => ({ name })))}`,
        ),
      )
      .join('---\n'),
  'schedule-xml': event =>
    lines(
      `<?xml version="1.0" encoding="UTF-8"?><schedule><conference><title>${event.title}</title><acronym>${event.slug}</acronym></conference>`,
      daysOf(event).map(
        ([day, talks], i) =>
          `<day index="${i + 1}" date="${day}"><room name="Harbour">${talks
            .map(
              talk =>
                `<event id="${talk.id}"><date>${day}T${
                  talk.start
                }:00+02:00</date><start>${
                  talk.start
                }</start><duration>00:45</duration><title>${
                  talk.title
                }</title><abstract>${talk.abstract}</abstract><persons>${names(
                  talk,
                )
                  .map(name => `<person>${name}</person>`)
                  .join('')}</persons></event>`,
            )
            .join('\n')}</room></day>`,
      ),
      '</schedule>',
    ),
  'schedule-json': event =>
    json({
      schedule: {
        version: '1',
        conference: {
          title: event.title,
          acronym: event.slug,
          days: daysOf(event).map(([date, talks], index) => ({
            index: index + 1,
            date,
            rooms: {
              Harbour: talks.map(talk => ({
                id: talk.id,
                title: talk.title,
                date: `${date}T${talk.start}:00+02:00`,
                start: talk.start,
                duration: '00:45',
                abstract: talk.abstract,
                persons: names(talk).map(name => ({ public_name: name })),
              })),
            },
          })),
        },
      },
    }),
  sessionize: event =>
    json({
      sessions: event.talks.map(talk => ({
        id: talk.id,
        title: talk.title,
        description: talk.abstract,
        startsAt: `${talk.day}T${talk.start}:00`,
        endsAt: null,
        isServiceSession: false,
        speakers: talk.speakers.map((_, i) => `${talk.id}-${i}`),
        categoryItems: [],
        questionAnswers: [],
        roomId: null,
      })),
      speakers: event.talks.flatMap(talk =>
        talk.speakers.map(({ name, organization }, i) => ({
          id: `${talk.id}-${i}`,
          fullName: name,
          tagLine: `Engineer at ${organization}`,
          links: [],
          sessions: [talk.id],
        })),
      ),
      questions: [],
      categories: [],
      rooms: [],
    }),
  ical: event =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      `X-WR-CALNAME:${event.title}`,
      ...event.talks.flatMap(talk => [
        'BEGIN:VEVENT',
        `UID:${talk.id}`,
        `DTSTART:${talk.day.replace(/-/g, '')}T${talk.start.replace(
          ':',
          '',
        )}00Z`,
        `SUMMARY:${talk.title} - ${people(talk, '; ').replace(
          /[,;]/g,
          '\\$&',
        )}`,
        `DESCRIPTION:${talk.abstract}`,
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  'json-ld': event =>
    json({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: event.title,
      startDate: event.talks[0]?.day,
      subEvent: event.talks.map(talk => ({
        '@type': 'Event',
        name: talk.title,
        description: talk.abstract,
        startDate: `${talk.day}T${talk.start}:00+02:00`,
        performer: names(talk).map(name => ({ '@type': 'Person', name })),
      })),
    }),
  rubyevents: event =>
    lines(
      event.talks.flatMap(talk => [
        `- id: ${talk.id}`,
        `  title: ${yaml(talk.title)}`,
        `  event_name: ${yaml(event.title)}`,
        `  date: "${talk.day}"`,
        `  description: ${yaml(talk.abstract)}`,
        `  speakers: ${yaml(names(talk))}`,
        '  video_provider: youtube',
        `  video_id: ${yaml(talk.id.padStart(11, 'a'))}`,
      ]),
    ),
  pyvideo: event =>
    lines(
      event.talks.map(talk =>
        json({
          title: talk.title,
          event: event.title,
          speakers: names(talk),
          recorded: talk.day,
          description: talk.abstract,
          videos: [{ type: 'youtube', url: talk.video }],
        }),
      ),
    ),
};
