import { asJson, formatFixtures } from '../testing/formatFixtures';
import { UnreadableError } from '../UnreadableError';
import { pyvideoFormat } from './pyvideo';
import { processorWatch } from '../testing/processorWatch';

const inputOf = (text: string, source = 'videos.json') => ({
  source,
  text,
  warnings: [],
});
const video = (fields: object) =>
  JSON.stringify({
    title: 'Shedding Skins',
    speakers: ['Ida Moor'],
    recorded: '2031-07-24',
    videos: [],
    ...fields,
  });

describe('pyvideo', () => {
  it.each(formatFixtures(__dirname, '../../fixtures/pyvideo'))(
    'reads $name',
    ({ read, expected }) => {
      expect(asJson(read())).toEqual(expected);
    },
  );

  it.each([
    ['a schedule', '{"schedule": {"title": "x", "speakers": ["y"]}}'],
    ['a list of addresses', '["https://example.org"]'],
    ['a Sessionize export', '{"sessions": [], "speakers": [], "title": "x"}'],
    ['nothing', ''],
  ])('does not take %s for its own', (_, text) => {
    expect(pyvideoFormat.detect(inputOf(text))).toBe(false);
  });

  it('reads a list of videos', () => {
    const [{ mentions }] = pyvideoFormat.read(
      inputOf(`[${video({})}, ${video({ title: 'Fangs' })}, {"title": ""}]`),
    );
    expect(mentions.map(({ title }) => title)).toEqual([
      'Shedding Skins',
      'Fangs',
    ]);
  });

  it('takes the event of the folder where the video names none', () => {
    const [{ mentions }] = pyvideoFormat.read(
      inputOf(video({}), 'data/snakeconf-2031/videos/shedding-skins.json'),
    );
    expect(mentions[0].event).toBe('Snakeconf 2031');
  });

  it.each([
    [['Unknown'], []],
    [['Various speakers', 'Ida Moor'], ['Ida Moor']],
    [['', '  ', '-'], []],
    [['Ida  Moor', 'Ida Moor'], ['Ida Moor']],
  ])('reads the speakers %j', (speakers, names) => {
    const [{ mentions }] = pyvideoFormat.read(inputOf(video({ speakers })));
    expect(mentions[0].speakers.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['2031-07-24', '2031-07-24'],
    ['2031-07-24T10:00:00', '2031-07-24'],
    ['2031-07-24T23:30:00-05:00', '2031-07-24'],
    ['2031-13-40', null],
    ['soon', null],
    [null, null],
  ])('reads the day of %j', (recorded, day) => {
    const [{ mentions }] = pyvideoFormat.read(inputOf(video({ recorded })));
    expect(mentions[0].day).toBe(day);
  });

  it.each([
    ['JSON that is cut off', '{"title": "Shedding Skins", "speakers": ['],
    ['what holds no video', '[{"title": ""}]'],
  ])('refuses %s', (_, text) => {
    expect(() => pyvideoFormat.read(inputOf(text))).toThrow(UnreadableError);
  });

  it('reads 20,000 lines within seconds, broken ones or not', () => {
    const line = video({ event: 'SnakeConf 2031' });
    const text = `${`${line}\n`.repeat(10_000)}${'{"broken\n'.repeat(10_000)}`;
    const took = processorWatch();
    const [{ mentions, warnings }] = pyvideoFormat.read(inputOf(text));
    expect(mentions).toHaveLength(10_000);
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(10_000);
    expect(warnings.length).toBeLessThan(30);
    expect(took()).toBeLessThan(10_000);
  });
});
