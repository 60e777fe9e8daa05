import fs from 'node:fs';
import path from 'node:path';
import { readSource } from '../readSource';

const folder = path.join(__dirname, '../../fixtures/documents');

describe('documents', () => {
  it.each(fs.readdirSync(folder))('%s', name => {
    const input = `${fs
      .readdirSync(path.join(folder, name))
      .find(file => file.startsWith('input.'))}`;
    const documents = readSource({
      source: input,
      bytes: fs.readFileSync(path.join(folder, name, input)),
      url: `https://fixtures.example.org/${name}`,
    }).map(document => ({
      source: document.source,
      format: document.format,
      title: document.title,
      author: document.author,
      published: document.published,
      url: document.url,
      language: document.language,
      talks: document.mentions.map(({ line, title }) => `${line} ${title}`),
      themes: document.themes,
      products: document.products,
      resources: document.resources,
      warnings: document.warnings,
    }));
    const expected: unknown = JSON.parse(
      fs.readFileSync(path.join(folder, name, 'expected.json'), 'utf8'),
    );
    expect(documents).toEqual(expected);
  });
});
