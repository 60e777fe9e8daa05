import { Progress } from './Progress';
import { recordingOutput } from './testing';

describe('Progress', () => {
  it('rewrites one line of a terminal, and leaves it empty', () => {
    const output = recordingOutput({ isTTY: true, columns: 20 });
    const progress = new Progress(output, 2);
    progress.step('a.md');
    progress.step('a-name-too-long-for-the-line.md');
    progress.end();
    expect(output.text).toBe(
      '\r\u001b[KRead 1 of 2: a.md\r\u001b[KRead 2 of 2: a-name\r\u001b[K',
    );
  });

  it('says nothing of a single step', () => {
    const output = recordingOutput({ isTTY: true });
    const progress = new Progress(output, 1);
    progress.step('a.md');
    progress.end();
    expect(output.text).toBe('');
  });

  it('writes lines where there is no terminal, but not often', () => {
    jest.useFakeTimers();
    const output = recordingOutput();
    const progress = new Progress(output, 3);
    progress.step('a.md');
    jest.advanceTimersByTime(1500);
    progress.step('b.md');
    progress.step('c.md');
    progress.end();
    expect(output.text).toBe('Read 2 of 3: b.md\n');
    jest.useRealTimers();
  });
});
