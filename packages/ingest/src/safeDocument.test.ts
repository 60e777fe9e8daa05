import { aDocument, aMention } from './resolve/testing';
import { safeDocument } from './safeDocument';

const titled = (title: string, rest = {}) =>
  safeDocument(aDocument('a', [aMention('m', title, rest)])).mentions[0];

describe('safeDocument', () => {
  it('gives the very document where nothing is wrong with it', () => {
    const document = aDocument('a', [
      aMention('m', 'Silent Wings 🦉', {
        abstract: 'Two lines\nand\ta tab.',
        url: 'https://owls.example.org/1',
        slides: 'slides/1.pdf',
      }),
    ]);
    expect(safeDocument(document)).toBe(document);
  });

  it('takes control characters and halves of characters out of all texts', () => {
    const mention = titled('Silent\0 Wings\u001b', {
      speakers: [{ name: 'Ida \ud83eMoor', organization: 'Gull\u0007wing' }],
    });
    expect(mention).toMatchObject({
      title: 'Silent Wings',
      speakers: [{ name: 'Ida Moor', organization: 'Gullwing' }],
    });
  });

  it('knows no talk whose title is of nothing else', () => {
    expect(titled('\0 \u001b')).toBeUndefined();
  });

  it.each([
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'http://:',
    'https://[',
  ])('follows no %s', address => {
    expect(
      titled('Silent Wings', {
        url: address,
        video: address,
        slides: 'https://owls.example.org/slides',
        media: [
          { kind: 'video', provider: 'x', url: address },
          { kind: 'audio', provider: 'x', url: 'https://owls.example.org/2' },
        ],
      }),
    ).toMatchObject({
      url: null,
      video: null,
      slides: 'https://owls.example.org/slides',
      media: [{ url: 'https://owls.example.org/2' }],
    });
  });

  it('shortens warnings that quote without end', () => {
    const message = `No field is called ${'🦉'.repeat(900)}.`;
    const { warnings } = safeDocument(
      aDocument('a', [], { warnings: [{ line: 3, message }] }),
    );
    expect(warnings[0]?.line).toBe(3);
    expect(warnings[0]?.message.length).toBeLessThanOrEqual(1_000);
    expect(warnings[0]?.message).toMatch(/^No field is called 🦉+…$/u);
  });
});
