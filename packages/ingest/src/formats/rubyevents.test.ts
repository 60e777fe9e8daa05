import { readSource } from '../readSource';
import { asJson, formatFixtures } from '../testing/formatFixtures';
import { UnreadableError } from '../UnreadableError';
import { rubyeventsFormat } from './rubyevents';
import { processorWatch } from '../testing/processorWatch';

const inputOf = (text: string, source = 'videos.yml') => ({
  source,
  text,
  warnings: [],
});
const video = (index: number, more = '') =>
  `- id: "talk-${index}"\n  title: "Stone ${index}"\n  video_provider: "not_recorded"\n  speakers: [Ida Moor]\n${more}`;

describe('rubyevents', () => {
  it.each(formatFixtures(__dirname, '../../fixtures/rubyevents'))(
    'reads $name',
    ({ read, expected }) => {
      expect(asJson(read())).toEqual(expected);
    },
  );

  it.each([
    ['a list in Markdown', '- id: this\n- title: that\n'],
    [
      'front matter',
      '---\ntitle: x\nkind: conference\nlocation: y\n---\n# x\n',
    ],
    ['a pack', 'lectern: 1\ntalks:\n  - title: x\n'],
    ['nothing', ''],
  ])('does not take %s for its own', (_, text) => {
    expect(rubyeventsFormat.detect(inputOf(text, 'notes.md'))).toBe(false);
  });

  it('takes the event of the folder where no video names one', () => {
    const [document] = rubyeventsFormat.read(
      inputOf(video(1), 'data/gemconf/gemconf-2031/videos.yml'),
    );
    expect(document.mentions[0].event).toBe('Gemconf 2031');
  });

  it('makes a document of each event', () => {
    const documents = rubyeventsFormat.read(
      inputOf(
        video(1, '  event_name: "Gems in May"\n') +
          video(2, '  event_name: "Gems in June"\n'),
      ),
    );
    expect(documents.map(({ source }) => source)).toEqual([
      'videos.yml#gems-in-june',
      'videos.yml#gems-in-may',
    ]);
  });

  it('knows an event without talks by its name only', () => {
    const text = '# TODO\n---\n[]\n';
    expect(rubyeventsFormat.detect(inputOf(text))).toBe(true);
    expect(rubyeventsFormat.read(inputOf(text))[0]).toMatchObject({
      mentions: [],
      schedule: { sessions: 0 },
    });
    expect(rubyeventsFormat.detect(inputOf(text, 'other.yml'))).toBe(false);
  });

  it('keeps the id of a talk that is given another title', () => {
    const idOf = (title: string) =>
      rubyeventsFormat.read(inputOf(video(1).replace('Stone 1', title)))[0]
        .mentions[0].id;
    expect(idOf('Old')).toBe(idOf('New'));
  });

  it.each([
    ['nesting', `${video(1)}- x: ${'['.repeat(100_000)}\n`],
    ['length', `${video(1)}${'# x\n'.repeat(600_000)}`],
    ['broken items alone', `- id: "a\n  video_provider: "x"\n`],
  ])('refuses %s', (_, text) => {
    const reading = () =>
      readSource(
        { source: 'videos.yml', bytes: Buffer.from(text) },
        { format: 'rubyevents' },
      );
    expect(reading).toThrow(UnreadableError);
  });

  it('loses only the item that unfolds aliases without end', () => {
    const bomb = `- a: &a [x, x]\n  b: &b [${'*a,'.repeat(
      60,
    )}]\n  c: [${'*b,'.repeat(60)}]\n`;
    const [{ mentions, warnings }] = rubyeventsFormat.read(
      inputOf(video(1) + bomb + video(2)),
    );
    expect(mentions).toHaveLength(2);
    expect(warnings).toContainEqual({
      line: 5,
      message: expect.stringContaining('left out'),
    });
  });

  it('reads 5,000 videos within seconds', () => {
    const text = Array.from({ length: 5_000 }, (_, index) => video(index)).join(
      '',
    );
    const took = processorWatch();
    expect(rubyeventsFormat.read(inputOf(text))[0].mentions).toHaveLength(
      5_000,
    );
    expect(took()).toBeLessThan(10_000);
  });
});
