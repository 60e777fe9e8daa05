import { readFile } from './readFile';

const file = (...bytes: number[]) => new File([new Uint8Array(bytes)], 'a');

describe('readFile', () => {
  it('gives UTF-8 as text, without its mark', async () => {
    expect(await readFile(new File(['# Grüße'], 'a'))).toEqual({
      content: '# Grüße',
    });
    expect(await readFile(file(0xef, 0xbb, 0xbf, 0x41))).toEqual({
      content: 'A',
    });
  });

  it('gives other encodings by their bytes', async () => {
    expect(await readFile(file(0x47, 0xfc))).toEqual({
      content: 'R/w=',
      encoding: 'base64',
    });
  });

  it('keeps every byte of a large file', async () => {
    const bytes = Uint8Array.from({ length: 100_003 }, (_, i) => 255 - (i % 7));
    const { content, encoding } = await readFile(new File([bytes], 'a'));
    expect(encoding).toBe('base64');
    expect(Uint8Array.from(atob(content), c => c.charCodeAt(0))).toEqual(bytes);
  });

  it('says when it cannot be read', async () => {
    jest
      .spyOn(FileReader.prototype, 'readAsArrayBuffer')
      .mockImplementationOnce(function fail(this: FileReader) {
        Object.defineProperty(this, 'error', { value: new Error('gone') });
        this.onerror?.(new ProgressEvent('error') as ProgressEvent<FileReader>);
      });
    await expect(readFile(file(1))).rejects.toThrow('gone');
  });
});
