import iconv from 'iconv-lite';
import { UnreadableError } from '../UnreadableError';
import { decode } from './decode';

const source = (bytes: Uint8Array | string, mediaType?: string) => ({
  source: 'recap.txt',
  bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
  mediaType,
});
const textOf = (bytes: Uint8Array | string, mediaType?: string) =>
  decode(source(bytes, mediaType)).text;

describe('decode', () => {
  it('takes a byte order mark off', () => {
    expect(textOf('\uFEFFHello')).toBe('Hello');
    expect(textOf(iconv.encode('Grüße', 'utf-16le', { addBOM: true }))).toBe(
      'Grüße',
    );
    expect(textOf(iconv.encode('Grüße', 'utf-16be', { addBOM: true }))).toBe(
      'Grüße',
    );
  });

  it('knows UTF-16 without a mark', () => {
    const text = 'A recap of the conference, with “quotes”.';
    expect(textOf(iconv.encode(text, 'utf-16le'))).toBe(text);
    expect(textOf(iconv.encode(text, 'utf-16be'))).toBe(text);
  });

  it('follows an XML declaration', () => {
    const xml =
      '<?xml version="1.0" encoding="windows-1251"?><rss>Доклад</rss>';
    expect(textOf(iconv.encode(xml, 'windows-1251'))).toBe(xml);
  });

  it('follows a meta element', () => {
    const html =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head>Füße</html>';
    expect(textOf(iconv.encode(html, 'latin1'))).toBe(html);
  });

  it('follows the media type where the document says nothing', () => {
    expect(
      textOf(
        iconv.encode('Zażółć gęślą', 'iso-8859-2'),
        'text/plain; charset=ISO-8859-2',
      ),
    ).toBe('Zażółć gęślą');
  });

  it('believes well-formed UTF-8 before any declaration', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>Füße</a>';
    expect(decode(source(xml, 'text/xml; charset=latin1'))).toEqual({
      text: xml,
      warnings: [],
    });
  });

  it('reads what declares nothing as Windows-1252 and says so', () => {
    const { text, warnings } = decode(
      source(iconv.encode('It’s a café in Zürich', 'windows-1252')),
    );
    expect(text).toBe('It’s a café in Zürich');
    expect(warnings).toHaveLength(1);
    expect(warnings[0].message).toMatch(/Windows-1252/);
  });

  it('keeps UTF-8 with a broken character and names its line', () => {
    const bytes = Buffer.concat([
      Buffer.from(`Zürich, café – ${'long text '.repeat(300)}\nOne `),
      Buffer.from([0xff]),
      Buffer.from(' too many'),
    ]);
    const { text, warnings } = decode(source(bytes));
    expect(text).toContain('Zürich, café –');
    expect(warnings).toEqual([
      { line: 2, message: expect.stringContaining('not valid UTF-8') },
    ]);
  });

  it('evens out line ends and composes characters', () => {
    expect(textOf('one\r\ntwo\rthree\nfour')).toBe('one\ntwo\nthree\nfour');
    expect(textOf('Zu\u0308rich')).toBe('Zürich');
  });

  it.each([
    ['a PDF document', Buffer.from('%PDF-1.7\n...')],
    ['a ZIP archive', Buffer.from('PK\u0003\u0004rest')],
    ['a PNG image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['a JPEG image', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00])],
    ['binary data', Buffer.from([0x61, 0x00, 0x62, 0x63, 0x64, 0x65, 0x66])],
    ['binary data', Buffer.alloc(2000, 0x07)],
  ])('refuses %s', (name, bytes) => {
    expect(() => decode(source(bytes))).toThrow(UnreadableError);
    expect(() => decode(source(bytes))).toThrow(name);
  });

  it('refuses an empty source', () => {
    expect(() => decode(source(''))).toThrow(/empty/);
  });

  it('refuses what is too large and names the limit', () => {
    expect(() => decode(source('x'.repeat(2048)), 1024)).toThrow(
      /1024 bytes|at most/,
    );
  });
});
