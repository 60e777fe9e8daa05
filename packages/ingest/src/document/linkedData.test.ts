import { readLinkedData } from './linkedData';
import { processorWatch } from '../testing/processorWatch';

const json = '{"@type": "Event", "name": "Heron Days"}';

describe('readLinkedData', () => {
  it.each([
    ['nothing', json],
    ['a script', `<script type="application/ld+json">\n${json}\n</script>`],
    ['a comment', `<!-- ${json} -->`],
    ['a section', `<![CDATA[${json}]]>`],
    ['a section in a comment', `//<![CDATA[\n${json}\n//]]>`],
    ['all of it', `<script>\n// <![CDATA[\n${json}\n// ]]>\n</script>;`],
    ['a semicolon', ` ${json} ; `],
  ])('reads what %s is around of', (_name, text) => {
    expect(readLinkedData(text)).toHaveLength(1);
  });

  it('finds nothing in what is no JSON', () => {
    expect(readLinkedData('{"@type": Event}')).toEqual([]);
  });

  it('gives up on endless space at once', () => {
    const took = processorWatch();
    expect(readLinkedData(`x${' \n'.repeat(100_000)}x`)).toEqual([]);
    expect(took()).toBeLessThan(500);
  });
});
