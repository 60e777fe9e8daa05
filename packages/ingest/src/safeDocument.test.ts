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

  it.each([
    ['day', '2031-02-30', null],
    ['day', '2030-02-29', null],
    ['day', '2032-02-29', '2032-02-29'],
    ['day', '0000-00-00', null],
    ['start', '24:10', null],
    ['event', ' ', null],
    ['line', 0, null],
    ['duration', Infinity, undefined],
    ['duration', 45, 45],
    ['url', 'ht\nt://owls:n4', null],
    ['language', 'c?', undefined],
    ['language', 'pt-BR', 'pt-BR'],
  ])('reads %s %j as %j', (field, given, kept) => {
    const mention = titled('Silent Wings', { [field]: given });
    expect(Reflect.get(mention, field)).toBe(kept);
  });

  it('gives no reason for what it leaves out', () => {
    const reason = { rule: 'list-item', line: 1, text: null };
    const { reasons } = titled('Silent Wings', {
      day: '2031-02-30',
      reasons: { title: reason, day: reason },
    });
    expect(reasons).toEqual({ title: reason });
  });

  it('knows nobody without a name', () => {
    const { speakers } = titled('Silent Wings', {
      speakers: [
        { name: ' ', organization: 'Gullwing' },
        { name: 'Ida Moor', organization: '' },
      ],
    });
    expect(speakers).toEqual([{ name: 'Ida Moor', organization: null }]);
  });

  it('knows no ids that name nothing', () => {
    expect(
      titled('Silent Wings', {
        externalIds: ['rubyevents:\0', 'guid:1'],
        titleVariants: ['\0', 'Silent Wings at Night'],
      }),
    ).toMatchObject({
      externalIds: ['guid:1'],
      titleVariants: ['Silent Wings at Night'],
    });
  });

  it('holds events, organizations and resources to the same', () => {
    const document = safeDocument(
      aDocument('a', [], {
        url: 'http:<',
        published: '2031-13-01',
        events: [
          { title: 'Owl Camp', website: 'http://>', endDate: '2031-60-26' },
          { title: ' ' },
        ],
        organizations: [{ title: 'Gullwing', website: 'https://[' }],
        topics: [
          { name: 'owls', title: '\0' },
          { name: 'owls', title: 'Owls' },
        ],
        products: [{ name: '\0', vendor: null, theme: null }],
        resources: [{ title: 'Pellets', url: 'http:<', type: 'paper' }],
        translations: ['https://owls.example.org/de', 'data:x'],
      }),
    );
    expect(document).toMatchObject({
      url: null,
      published: null,
      topics: [{ name: 'owls', title: 'Owls' }],
      products: [],
      resources: [{ title: 'Pellets', url: null, type: 'paper' }],
      translations: ['https://owls.example.org/de'],
    });
    expect(document.events).toEqual([{ title: 'Owl Camp' }]);
    expect(document.organizations).toEqual([{ title: 'Gullwing' }]);
  });
});
