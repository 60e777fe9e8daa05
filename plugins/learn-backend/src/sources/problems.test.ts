import { InputError, NotFoundError } from '@backstage/errors';
import { messageOf } from './problems';

it('says what an error says, and not what caused it', () => {
  const cause = new NotFoundError('Row 7', new Error('No rows'));
  expect(messageOf(new InputError('Give another address.', cause))).toBe(
    'Give another address.',
  );
  expect(messageOf(new InputError('', cause))).toContain('Row 7');
  expect(messageOf(new Error('Weeds'))).toBe('Weeds');
  expect(messageOf('Weeds')).toBe('Weeds');
});
