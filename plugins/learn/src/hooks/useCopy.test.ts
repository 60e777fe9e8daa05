import { act, renderHook } from '@testing-library/react';
import { useCopy } from './useCopy';

const words = { done: 'Copied.', failed: 'Copy it by hand.' };

describe('useCopy', () => {
  const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

  const clipboard = (value: unknown) =>
    Object.defineProperty(navigator, 'clipboard', {
      value,
      configurable: true,
    });

  afterEach(() => {
    if (before) {
      Object.defineProperty(navigator, 'clipboard', before);
    } else {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('copies, and says so', async () => {
    const writeText = jest.fn(async () => {});
    clipboard({ writeText });
    const { result } = renderHook(() => useCopy());
    expect(result.current.message).toBe('');
    await act(() => result.current.copy('a link', words));
    expect(writeText).toHaveBeenCalledWith('a link');
    expect(result.current.message).toBe('Copied.');
  });

  it.each([
    ['refuses', { writeText: () => Promise.reject(new Error('no')) }],
    ['has no clipboard, as without TLS', undefined],
  ])('says what else to do where the browser %s', async (_, value) => {
    clipboard(value);
    const { result } = renderHook(() => useCopy());
    await act(() => result.current.copy('a link', words));
    expect(result.current.message).toBe('Copy it by hand.');
  });
});
