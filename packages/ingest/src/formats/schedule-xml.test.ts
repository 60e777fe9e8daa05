import { readSource } from '../readSource';
import { asJson, formatFixtures } from '../testing/formatFixtures';
import { UnreadableError } from '../UnreadableError';
import { scheduleXmlFormat } from './schedule-xml';
import { processorWatch } from '../testing/processorWatch';

const inputOf = (text: string) => ({ source: 'owls.xml', text, warnings: [] });
const event = (title: string, rest = '') =>
  `<event id="${title}"><title>${title}</title>${rest}<persons><person id="1">Ida Moor</person></persons></event>`;
const schedule = (events: string) =>
  `<?xml version="1.0"?>\n<schedule>\n<conference><title>OwlConf 2031</title></conference>\n<day date="2031-05-06"><room name="Barn">\n${events}\n</room></day>\n</schedule>\n`;
const titlesIn = (xml: string) =>
  scheduleXmlFormat.read(inputOf(xml))[0].mentions.map(({ title }) => title);

function outcomeOf(xml: string): unknown {
  try {
    scheduleXmlFormat.read(inputOf(xml));
    return 'read';
  } catch (error) {
    return error;
  }
}

describe('schedule-xml', () => {
  it.each(formatFixtures(__dirname, '../../fixtures/schedule-xml'))(
    'reads $name',
    ({ read, expected }) => {
      expect(asJson(read())).toEqual(expected);
    },
  );

  it.each([
    ['a page', '<!doctype html><schedule></schedule>'],
    ['a feed', '<rss version="2.0"><channel></channel></rss>'],
    [
      'an iCalendar in XML',
      '<?xml version="1.0"?><iCalendar><vcalendar/></iCalendar>',
    ],
    ['Markdown', '# A schedule\n\n<schedule>'],
  ])('does not take %s for a schedule', (_, text) => {
    expect(scheduleXmlFormat.detect(inputOf(text))).toBe(false);
  });

  it('says so when it is asked to read something else', () => {
    const reading = () => scheduleXmlFormat.read(inputOf('<rss></rss>'));
    expect(reading).toThrow(UnreadableError);
    expect(reading).toThrow(/root element is not <schedule>/);
  });

  it('refuses a schedule of something else', () => {
    expect(() =>
      scheduleXmlFormat.read(inputOf('<schedule><job cron="x"/></schedule>')),
    ).toThrow(/no conference's/);
  });

  it('takes no time in UTC for the time at the event', () => {
    const [local, far] = ['', 'America/Los_Angeles'].map(
      zone =>
        scheduleXmlFormat.read(
          inputOf(
            schedule(
              event(
                'Owls',
                `<date>2031-05-07T01:00:00Z</date>${
                  zone ? '' : '<start>18:00</start>'
                }`,
              ),
            ).replace(
              '</conference>',
              `<time_zone_name>${zone}</time_zone_name></conference>`,
            ),
          ),
        )[0].mentions[0],
    );
    const when = {
      day: '2031-05-06',
      start: '18:00',
      startsAt: '2031-05-07T01:00:00Z',
    };
    expect(local).toMatchObject(when);
    expect(far).toMatchObject(when);
  });

  it('reads the sessions before a cut', () => {
    const whole = schedule(
      `${event('Owls')}\n${event('Bears')}\n${event('Wolves')}`,
    );
    const [document] = scheduleXmlFormat.read(
      inputOf(whole.slice(0, whole.indexOf('Wolves</'))),
    );
    expect(document.mentions.map(({ title, line }) => [title, line])).toEqual([
      ['Owls', 5],
      ['Bears', 6],
    ]);
    expect(document.warnings).toEqual([
      { line: 7, message: expect.stringContaining('cut off in line 7') },
    ]);
  });

  it('refuses a schedule that is cut off in its first session', () => {
    expect(() =>
      scheduleXmlFormat.read(inputOf(schedule(event('Owls')).slice(0, 150))),
    ).toThrow(/cut off in line 5, before its first session ends/);
  });

  it('says that there are no sessions', () => {
    const [document] = scheduleXmlFormat.read(inputOf(schedule('')));
    expect(document.mentions).toEqual([]);
    expect(document.warnings[0].message).toContain('0 sessions');
  });

  it('takes no sessions from comments and CDATA', () => {
    const xml = schedule(
      `<!-- ${event('Ghosts')} -->\n${event(
        'Owls',
        `<abstract><![CDATA[<event>&amp; ${'<b>'}bold</b></event>]]></abstract>`,
      )}`,
    );
    const [document] = scheduleXmlFormat.read(inputOf(xml));
    expect(document.mentions.map(({ title, line }) => [title, line])).toEqual([
      ['Owls', 6],
    ]);
    expect(document.warnings).toEqual([]);
  });

  it('reads HTML that somebody forgot to escape', () => {
    const xml = schedule(
      event('Owls', '<abstract><p>They <b>fly</b>.</p><p>Far.</p></abstract>'),
    );
    expect(scheduleXmlFormat.read(inputOf(xml))[0].mentions[0].abstract).toBe(
      'They fly.\n\nFar.',
    );
  });

  it('keeps the ids of sessions that are retitled and moved', () => {
    const before = scheduleXmlFormat.read(
      inputOf(schedule(`${event('1')}${event('2')}`)),
    );
    const after = scheduleXmlFormat.read(
      inputOf(
        schedule(
          `${event('2')}${event('1').replace('<title>1', '<title>One')}`,
        ),
      ),
    );
    const ids = (documents: typeof before) =>
      documents[0].mentions.map(({ id }) => id);
    expect(ids(after)).toEqual(ids(before).reverse());
  });

  it('never lets on what the call for papers asked', () => {
    const secrets =
      '<answers><answer>0160 000000</answer></answers><access_code>hush</access_code><internal_notes>hush</internal_notes>';
    const person = '<person id="1" email="ida@example.org">Ida Moor</person>';
    const xml = schedule(
      event(
        'Owls',
        `${secrets}<abstract>Ask ida@example.org</abstract>`,
      ).replace(/<person id.*?<\/person>/, person),
    );
    const said = JSON.stringify(
      readSource({ source: 'owls.xml', bytes: Buffer.from(xml) }),
    );
    expect(said).not.toMatch(/0160|hush|@/);
  });

  describe('what is meant to harm', () => {
    it('refuses entities of its own', () => {
      const bomb = `<?xml version="1.0"?><!DOCTYPE schedule [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${schedule(
        event('&b;'),
      ).replace(/<\?.*\?>/, '')}`;
      expect(() => scheduleXmlFormat.read(inputOf(bomb))).toThrow(
        /declares entities/,
      );
    });

    it('fetches nothing a DOCTYPE names', () => {
      const xml = schedule(event('Owls')).replace(
        '<schedule>',
        '<!DOCTYPE schedule SYSTEM "file:///etc/passwd"><schedule>',
      );
      expect(titlesIn(xml)).toEqual(['Owls']);
    });

    it('refuses elements that would be fields of all objects', () => {
      const xml = schedule(
        '<event><title>Owls</title><__proto__><polluted>1</polluted></__proto__></event>',
      );
      expect(() => titlesIn(xml)).toThrow(UnreadableError);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    });

    it.each([
      ['elements within elements', schedule('<event>'.repeat(20_000))],
      [
        'rooms within rooms',
        schedule(`${'<room>'.repeat(20_000)}${'</room>'.repeat(20_000)}`),
      ],
      ['tags left open', schedule('<event'.repeat(20_000))],
      ['comments left open', schedule('<!--'.repeat(20_000))],
      ['CDATA left open', schedule('<![CDATA['.repeat(20_000))],
      ['ampersands', schedule(event('&'.repeat(50_000)))],
      [
        'attributes',
        schedule(`<event ${'a="b" '.repeat(20_000)}><title>x</title></event>`),
      ],
      ['quotation marks', schedule(`<event ${'"'.repeat(50_000)}>`)],
      ['abstracts left open', schedule('<event><abstract>'.repeat(10_000))],
      ['sessions without end', schedule('<event/>'.repeat(20_000))],
      ['one word', schedule(event('x'.repeat(100_000)))],
    ])('takes no time over %s', (_, xml) => {
      const took = processorWatch();
      const outcome = outcomeOf(xml);
      expect(outcome === 'read' || outcome instanceof UnreadableError).toBe(
        true,
      );
      expect(took()).toBeLessThan(2000);
    });
  });
});
