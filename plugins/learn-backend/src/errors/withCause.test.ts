import { InputError, NotFoundError } from '@backstage/errors';
import { withCause } from './withCause';

it('says nothing of the cause in the message, and knows it all the same', () => {
  const cause = new NotFoundError('No row 7');
  const error = withCause(new InputError('There is no talk "roses"'), cause);
  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toBe('There is no talk "roses"');
  expect(error.cause).toBe(cause);
});
