import iconv from 'iconv-lite';
import { repairMisreading } from './misreading';

const misread = (text: string, encoding: string) =>
  iconv.decode(Buffer.from(text, 'utf8'), encoding);

describe('repairMisreading', () => {
  const western = [
    'It’s “quoted” — José’s café in Zürich…',
    'François Lefèvre spoke after Ångström',
    'Příliš žluťoučký kůň',
  ];

  it.each(western)('repairs %p read as Mac OS Roman', text => {
    const { text: repaired, warnings } = repairMisreading(
      misread(text, 'macroman').replace(/\uFFFD/g, '\uF8FF'),
    );
    expect(repaired).toBe(text);
    expect(warnings).toHaveLength(1);
    expect(warnings[0].message).toContain('Mac OS Roman');
  });

  it.each(['latin1', 'windows-1252'])('repairs UTF-8 read as %s', encoding => {
    for (const text of ['It’s café', 'Zürich – Genève', 'Kraków 🎉']) {
      const { text: repaired, warnings } = repairMisreading(
        misread(text, encoding),
      );
      expect(repaired).toBe(text);
      expect(warnings).toHaveLength(1);
    }
  });

  it('repairs an emoji read as Mac OS Roman', () => {
    expect(repairMisreading('Thanks \uF8FFü•ë all').text).toBe('Thanks 🥑 all');
  });

  it('repairs text that was misread twice', () => {
    const twice = misread(misread('It’s café', 'windows-1252'), 'windows-1252');
    expect(repairMisreading(twice).text).toBe('It’s café');
  });

  it('says how many places, and the first line', () => {
    const { warnings } = repairMisreading(
      'plain\nIt‚Äôs here\n\nand it‚Äôs there',
    );
    expect(warnings).toEqual([
      {
        line: 2,
        message:
          'UTF-8 had been read as Mac OS Roman: repaired in 2 places, the first in line 2.',
      },
    ]);
  });

  it('repairs damaged lines beside sound ones', () => {
    const { text, warnings } = repairMisreading(
      'The sound line – with “quotes” and é.\nThe damaged one doesnâ€™t matter.',
    );
    expect(text).toBe(
      'The sound line – with “quotes” and é.\nThe damaged one doesn’t matter.',
    );
    expect(warnings[0].line).toBe(2);
  });

  it.each([
    ['French', 'L’école où j’ai été : « à propos d’Émilie », déjà…'],
    ['French with one place only', 'Toute l’école'],
    ['German', 'Sie sagte: „Das ist ‚gut‘ für Öl und Ärger“, groß.'],
    ['German capitals', '"DAS ‚Ö‘ UND „Ä“ IN GRÜNER"'],
    ['Spanish', '«¿Qué…?» dijo el señor CAFÉ…»'],
    ['Portuguese', 'NÃO HÁ AÇÃO, irmã'],
    ['Swedish', 'De satte "PÅ" och PÅ… igen'],
    ['a trade mark', 'We played POKÉ™ at the CAFÉ’s terrace'],
    ['Polish', 'Zażółć gęślą jaźń „szybko”'],
    ['Czech', 'Příliš žluťoučký kůň úpěl ďábelské ódy'],
    ['Japanese', '今日は東京でカンファレンスがあった。「素晴らしい」'],
    ['Russian', 'Доклад «Платформа как продукт» — отличный'],
    ['Greek', 'Η ομιλία ήταν πολύ καλή, π, Ω και Σ'],
    ['mathematics', 'We know that √2 ≈ 1.4, ∑ over π, √∑ and ∫ of ∂x ≤ ∞'],
    ['the subject itself', 'You see “â€™” where a ’ should be'],
    ['emoji', 'Party 🥳🤯 – tonight'],
  ])('leaves %s alone', (_name, text) => {
    expect(repairMisreading(text)).toEqual({ text, warnings: [] });
  });
});
