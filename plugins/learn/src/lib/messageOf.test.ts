import { ConflictError, ResponseError } from '@backstage/errors';
import { messageOf } from './messageOf';

describe('messageOf', () => {
  it('says what the backend said', async () => {
    const error = await ResponseError.fromResponse({
      ok: false,
      status: 409,
      statusText: 'Conflict',
      url: 'http://portal.example.org/api/learn',
      headers: new Map([['content-type', 'application/json']]),
      text: async () =>
        JSON.stringify({
          error: { name: 'ConflictError', message: 'It was undone already.' },
          response: { statusCode: 409 },
        }),
    } as unknown as Response);
    expect(error.message).toContain('409');
    expect(messageOf(error)).toBe('It was undone already.');
  });

  it('says what else there is', () => {
    expect(messageOf(new ConflictError('taken'))).toBe('taken');
    expect(messageOf('nothing like an error')).toContain(
      'nothing like an error',
    );
  });
});
