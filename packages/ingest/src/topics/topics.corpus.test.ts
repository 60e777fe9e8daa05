import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { z } from 'zod';
import { readSource } from '../readSource';
import { corpusFile } from '../testing/corpora';
import { TopicIndex, type TalkTexts } from './TopicIndex';
import { processorWatch } from '../testing/processorWatch';

const rowSchema = z.object({
  title: z.string(),
  description: z.string().nullish(),
});

function textsOf(name: string): TalkTexts[] {
  const file = corpusFile(name);
  if (!file) return [];
  return zlib
    .gunzipSync(fs.readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map(line => {
      const { title, description } = rowSchema.parse(JSON.parse(line));
      return {
        title: { text: title, mention: 'm' },
        abstract: description ? { text: description, mention: 'm' } : null,
      };
    });
}

function packTopics() {
  const folder = path.resolve(
    __dirname,
    '../../../pack-platform-engineering/pack/topics',
  );
  return fs.readdirSync(folder).flatMap(name =>
    readSource({
      source: name,
      bytes: fs.readFileSync(path.join(folder, name)),
    }).flatMap(({ topics }) => topics),
  );
}

describe('topics of large collections', () => {
  it('are found in 32,000 titles and abstracts in 1.5 s', () => {
    const texts = [
      ...textsOf('pyvideo/pyvideo-talks.jsonl.gz'),
      ...textsOf('rubyevents/rubyevents-talks.jsonl.gz'),
    ];
    if (texts.length === 0) return;
    expect(texts.length).toBeGreaterThan(32_000);
    const topics = new TopicIndex(packTopics());
    const took = processorWatch();
    const reasons = texts.flatMap(each => topics.reasonsFor(each, []));
    expect(took()).toBeLessThan(1_500);
    expect(reasons.length).toBeGreaterThan(3_000);
    expect(reasons.filter(({ matched }) => !matched)).toEqual([]);
  });
});
