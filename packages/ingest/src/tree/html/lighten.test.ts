import { lighten } from './lighten';
import { processorWatch } from '../../testing/processorWatch';

describe('lighten', () => {
  it('takes out what is nothing to read, and keeps the lines', () => {
    expect(
      lighten(
        'a<script>\n1\n</script>b<STYLE x="y">s</style >c<svg><script></svg>d',
      ),
    ).toBe('a\n\nbcd');
  });

  it('keeps what a page says of itself, and what is never closed', () => {
    const said = '<script type="application/ld+json">{}</script>';
    expect(lighten(`${said}<script>x</script><style>y`)).toBe(
      `${said}<style>y`,
    );
  });

  it.each([
    ['scripts', '<script>'],
    ['tags cut off', '<script type="x" '],
    ['drawings in styles', '<style><svg>'],
  ])('reads a page of %s that are never closed once', (_, tag) => {
    const page = tag.repeat(60_000);
    const took = processorWatch();
    expect(lighten(page)).toBe(page);
    expect(took()).toBeLessThan(5_000);
  });
});
