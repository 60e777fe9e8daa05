import { directoryOf, PACK, run } from '../testing';

const RECAP = `---
title: What I Learned in the Garden
author: Pell Aguirre
date: 2031-04-09
---

## Talks I enjoyed at GardenCon 2031

- [The Quiet Pager](https://gardencon2031.sched.com/event/1AbCd/the-quiet-pager) - Odalys Brandt from Lanternworks explains a rota with two layers.
`;

const CALENDAR = `BEGIN:VCALENDAR
X-WR-CALNAME:GardenCon 2031
BEGIN:VEVENT
UID:1
SUMMARY:The Quiet Pager
ATTENDEE;CN=Odalys Brandt:invalid:nomail
DTSTART:20310402T090000Z
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Lunch
DTSTART:20310402T110000Z
END:VEVENT
BEGIN:VEVENT
UID:3
SUMMARY:CANCELLED: Shade for Everybody
DTSTART:20310402T120000Z
END:VEVENT
END:VCALENDAR
`;

const TOPICS = `lectern: 1
topics:
  - { name: on-call, title: On-call, titleSynonyms: [pager] }
decisions:
  - { kind: pin, talk: the-quiet-pager-2031 }
  - { kind: hide, talk: the-loud-pager }
`;

describe('lectern preview --explain', () => {
  const cwd = directoryOf({
    'recap.md': RECAP,
    'garden.yaml': PACK,
    'topics.yaml': TOPICS,
  });
  const explain = (...args: string[]) =>
    run(cwd, 'preview', '--explain', ...args);

  it('shows each field with its rule, its line and the words it was read from', async () => {
    const { stdout } = await explain('recap.md');
    expect(stdout).toMatch(
      /\n {2}title {5}The Quiet Pager +← list-item, line 9: "The Quiet Pager - Odalys/,
    );
    expect(stdout).toMatch(
      /\n {2}speakers {2}Odalys Brandt \(Lanternworks\) +← list-item, line 9: "/,
    );
    expect(stdout).toMatch(/\n {2}event .*GardenCon 2031 +← event-of-/);
    expect(stdout).toMatch(
      /\n {2}url .*← link-to-schedule, line 9: "The Quiet/,
    );
  });

  it('shows why mentions are one talk, its topics, who chose it and what was decided', async () => {
    const { stdout } = await explain('recap.md', 'garden.yaml', 'topics.yaml');
    expect(stdout).toMatch(/recap\.md:9 ← shares its title/);
    expect(stdout).toMatch(/garden\.yaml:5 ← shares its title/);
    expect(stdout).toContain('on-call ← "Pager" in the title');
    expect(stdout).toMatch(
      /chosen +Pell Aguirre ← [\d.]+ = [\d.]+ \(named\) × [\d.]+ \(age\)/,
    );
    expect(stdout).toMatch(/decided +pinned/);
    expect(stdout).toMatch(
      /Warning, line 6: This decision \(hide\) bears on nothing here: .*`the-loud-pager`/,
    );
  });

  it('gives the reasons to programs', async () => {
    const { stdout } = await explain('--json', '.');
    const { documents, talks } = JSON.parse(stdout);
    const [mention] = documents.find(
      ({ source }: { source: string }) => source === 'recap.md',
    ).talks;
    expect(mention.reasons.title).toEqual({
      rule: 'list-item',
      line: 9,
      text: expect.stringContaining('The Quiet Pager'),
    });
    const talk = talks.find(
      ({ id }: { id: string }) => id === 'the-quiet-pager-2031',
    );
    expect(talk).toMatchObject({
      topics: [{ topic: 'on-call', rule: 'title', matched: 'Pager' }],
      pinned: true,
      recommendations: [{ author: 'Pell Aguirre' }],
    });
    expect(
      talk.mentions.map(({ shares }: { shares: string }) => shares),
    ).toEqual(['title', 'title']);
    const plain = JSON.parse((await run(cwd, 'preview', '--json', '.')).stdout);
    expect(JSON.stringify(plain)).not.toContain('"reasons"');
  });
});

describe('lectern preview of schedules', () => {
  it('counts sessions, and says why some are no talks', async () => {
    const cwd = directoryOf({ 'all.ics': CALENDAR });
    const table = await run(cwd, 'preview', 'all.ics');
    expect(table.stdout).toContain(
      '3 sessions, 1 talk, 1 speaker, 2 left out: 1 service, 1 cancelled',
    );
    const { stdout } = await run(cwd, 'preview', '--json', 'all.ics');
    expect(JSON.parse(stdout).documents[0].schedule).toEqual({
      sessions: 3,
      talks: 1,
      speakers: 1,
      leftOut: [
        { reason: 'service', sessions: 1 },
        { reason: 'cancelled', sessions: 1 },
      ],
      notTalks: [
        { title: 'Lunch', reason: 'service', line: 9 },
        {
          title: expect.stringContaining('Shade for Everybody'),
          reason: 'cancelled',
          line: 14,
        },
      ],
    });
  });
});

describe('lectern preview of folders that hold many things', () => {
  it('reads a site: its posts, not its templates and settings', async () => {
    const cwd = directoryOf({
      'site/content/posts/recap.md': RECAP,
      'site/content/about.md': '# About us\n\nWe garden.\n',
      'site/layouts/index.html': '<h1>{{ .Title }}</h1>',
      'site/themes/green/README.md': '# Green',
      'site/config.yaml': 'baseURL: https://example.org\ntitle: Garden\n',
      'site/package.json': '{ "name": "site" }',
      'site/data/garden.yaml': PACK,
    });
    const { exitCode, stdout, stderr } = await run(
      cwd,
      'preview',
      '--json',
      'site',
    );
    expect(exitCode).toBe(0);
    const { documents, errors } = JSON.parse(stdout);
    expect(
      documents.map(
        ({ source, format }: { source: string; format: string }) => [
          source,
          format,
        ],
      ),
    ).toEqual([
      ['site/content/about.md', 'markdown'],
      ['site/content/posts/recap.md', 'markdown'],
      ['site/data/garden.yaml', 'pack'],
    ]);
    expect(errors).toEqual([]);
    expect(stderr).toBe(
      'Passed over 2 files that hold other things; name one to learn why.\n',
    );
    const named = await run(cwd, 'preview', 'site/package.json');
    expect(named.exitCode).toBe(1);
    expect(named.stderr).toContain('site/package.json is JSON, which none');
  });

  it('reads a checkout of RubyEvents and one of pyvideo', async () => {
    const cwd = directoryOf({
      'data/gardenconf/gardenconf-2031/event.yml':
        '---\nid: gardenconf-2031\ntitle: GardenConf 2031\nkind: conference\nstart_date: "2031-04-01"\nend_date: "2031-04-02"\n',
      'data/gardenconf/gardenconf-2031/videos.yml':
        '---\n- id: the-quiet-pager\n  title: The Quiet Pager\n  event_name: GardenConf 2031\n  date: "2031-04-02"\n  speakers:\n    - Odalys Brandt\n  video_provider: youtube\n  video_id: abcdefghijk\n',
      'data/gardenconf/gardenconf-2031/cfp.yml':
        '---\n- link: https://example.org/cfp\n  open_date: "2031-01-01"\n',
      'pydata/garden-2031/category.json':
        '{ "title": "PyGarden 2031", "start_date": "2031-05-01" }',
      'pydata/garden-2031/videos/shade.json': JSON.stringify({
        title: 'Shade for Everybody',
        speakers: ['Ida Quill'],
        recorded: '2031-05-01',
        thumbnail_url: 'https://example.org/t.jpg',
        videos: [
          {
            type: 'youtube',
            url: 'https://www.youtube.com/watch?v=bbbbbbbbbbb',
          },
        ],
      }),
    });
    const { stdout, stderr } = await run(cwd, 'preview', '--json', '.');
    const { documents, talks, errors } = JSON.parse(stdout);
    expect(errors).toEqual([]);
    expect(
      documents.map(({ format }: { format: string }) => format).sort(),
    ).toEqual(['pyvideo', 'pyvideo', 'rubyevents', 'rubyevents']);
    expect(talks.map(({ title }: { title: string }) => title).sort()).toEqual([
      'Shade for Everybody',
      'The Quiet Pager',
    ]);
    expect(stderr).toContain('Passed over 1 file ');
  });

  it('names only a few of the documents that say nothing', async () => {
    const cwd = directoryOf({
      'docs/recap.md': RECAP,
      ...Object.fromEntries(
        Array.from({ length: 8 }, (_, index) => [
          `docs/page-${index}.md`,
          '# How to water\n\nWith water.\n',
        ]),
      ),
    });
    const short = await run(cwd, 'preview', 'docs');
    expect(short.stdout).not.toContain('page-3.md');
    expect(short.stdout).toContain('8 more documents speak of no talks');
    const long = await run(cwd, 'preview', '-v', 'docs');
    expect(long.stdout).toContain('page-3.md');
  });
});
