import { learnTexts } from '../texts/learnTexts';
import { flatTexts } from './Translated';

const english = new Map(Object.entries(flatTexts(learnTexts)));
const keys = [...english.keys()].sort();

const loaders: Record<string, () => Promise<{ default: object }>> = {
  de: () => import('./de'),
  fr: () => import('./fr'),
};
const ofLanguage = async (language: string) =>
  new Map<string, string>(Object.entries((await loaders[language]()).default));

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{[^}]*\}\}/g)].map(([whole]) => whole).sort();

const words = (text: string) =>
  text.replace(/\{\{[^}]*\}\}/g, '').match(/\p{L}{4,}/gu) ?? [];

describe('English', () => {
  it('has both plural forms of what it counts', () => {
    const single = keys.filter(
      key =>
        (key.endsWith('_one') &&
          !english.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') &&
          !english.has(key.replace(/_other$/, '_one'))),
    );
    expect(single).toEqual([]);
  });
});

describe.each(['de', 'fr'])('%s', language => {
  it('has every text, and no other', async () => {
    const texts = await ofLanguage(language);
    expect([...texts.keys()].sort()).toEqual(keys);
    expect([...texts].filter(([, text]) => !text.trim())).toEqual([]);
  });

  it('fills in the same values in the same notation', async () => {
    const texts = await ofLanguage(language);
    const wrong = [...texts].filter(([key, text]) => {
      const given = placeholders(english.get(key) ?? '');
      return String(placeholders(text)) !== String(given);
    });
    expect(wrong).toEqual([]);
  });

  it('leaves nothing of more than two words in English', async () => {
    const texts = await ofLanguage(language);
    const same = [...texts].filter(
      ([key, text]) =>
        text === english.get(key) &&
        words(text).length > 2 &&
        !key.startsWith('addSource.formats.'),
    );
    expect(same).toEqual([]);
  });

  it('has straight quotes and three dots nowhere', async () => {
    const texts = await ofLanguage(language);
    expect(
      [...texts.values()].filter(text => /["']|\.\.\./.test(text)),
    ).toEqual([]);
  });
});

describe('French', () => {
  it('keeps its punctuation marks on the line of the word before', async () => {
    const texts = await ofLanguage('fr');
    const loose = [...texts.values()].filter(text =>
      /(?<![\u00a0\u202f])[;!?»]|(?<![\u00a0]|https?):|«(?!\u00a0)/u.test(text),
    );
    expect(loose).toEqual([]);
  });

  it('says the number wherever one form stands for none and one', async () => {
    const texts = await ofLanguage('fr');
    const silent = [...texts].filter(
      ([key, text]) =>
        key.endsWith('_one') &&
        english.get(key)?.includes('{{count') &&
        !text.includes('{{count'),
    );
    expect(silent).toEqual([]);
  });
});
