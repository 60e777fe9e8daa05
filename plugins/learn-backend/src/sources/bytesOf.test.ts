import { InputError } from '@backstage/errors';
import { bytesOf } from './bytesOf';

const name = 'recap.md';

describe('bytesOf', () => {
  it('writes text as UTF-8', () => {
    expect([...bytesOf({ name, content: 'ö' })]).toEqual([0xc3, 0xb6]);
  });

  it('takes bytes as they are', () => {
    expect([
      ...bytesOf({ name, content: '//5BAA==', encoding: 'base64' }),
    ]).toEqual([0xff, 0xfe, 0x41, 0x00]);
    expect([...bytesOf({ name, content: '', encoding: 'base64' })]).toEqual([]);
  });

  it.each(['//5BAA', '__5BAA==', '//5B AA==', 'Größe', '=', '//5BAA==!'])(
    'refuses %p, which is no Base64',
    content => {
      expect(() => bytesOf({ name, content, encoding: 'base64' })).toThrow(
        InputError,
      );
    },
  );
});
