/** A pack with invented talks. */
export function aPack(titles: string[]): string {
  return [
    'lectern: 1',
    'talks:',
    ...titles.flatMap(title => [
      `  - title: ${title}`,
      '    speakers: [{ name: Rosa Thorn, organization: Hedge Labs }]',
      '    event: Garden Days 2025',
    ]),
  ].join('\n');
}

/** An RSS feed; each item is a recap that lists talks. */
export function aFeed(items: Array<{ id: string; talks: string[] }>): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Ivy's garden</title>${items
    .map(
      ({ id, talks }) =>
        `<item><title>Recap ${id} of Garden Days 2025</title><guid isPermaLink="false">${id}</guid><description><![CDATA[<h2>Talks I liked at Garden Days 2025</h2><ul>${talks
          .map(
            title =>
              `<li><a href="https://garden2025.sched.com/event/${id}">"${title}" - Rosa Thorn, Hedge Labs</a></li>`,
          )
          .join('')}</ul>]]></description></item>`,
    )
    .join('')}</channel></rss>`;
}
