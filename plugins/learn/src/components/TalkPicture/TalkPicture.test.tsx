import { render } from '@testing-library/react';
import { randomOf } from './random';
import { TalkPicture } from './TalkPicture';
import { topicFamily } from './topicFamily';

const talk = (title: string, ...topics: string[]) => ({
  title,
  topics: topics.map(topic => ({ title: topic })),
});

const draw = (one: ReturnType<typeof talk>) =>
  render(<TalkPicture talk={one} />).container.innerHTML;

describe('topicFamily', () => {
  it.each([
    [talk('Untitled', 'Multi-tenancy'), 'tenancy'],
    [talk('Untitled', 'Knitting', 'AI and machine learning'), 'intelligence'],
    [talk('Untitled', 'Platform as a product'), 'product'],
    [talk('Zero trust for barns'), 'security'],
    [talk('GitOps at the mill', 'Knitting'), 'delivery'],
    [talk('Air-gapped clusters'), 'tenancy'],
    [talk('Cities of the mill'), 'other'],
    [talk('Knitting'), 'other'],
  ])('of %j is %s', (one, family) => {
    expect(topicFamily(one)).toBe(family);
  });
});

describe('randomOf', () => {
  it('gives the same numbers for the same text', () => {
    const [a, b] = [randomOf('text'), randomOf('text')];
    expect([a(), a(), a()]).toEqual([b(), b(), b()]);
  });

  it('stays from 0 up to 1 and differs between texts', () => {
    const firsts = Array.from({ length: 200 }, (_, i) => randomOf(`t${i}`)());
    expect(Math.min(...firsts)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...firsts)).toBeLessThan(1);
    expect(new Set(firsts).size).toBe(200);
  });
});

describe('TalkPicture', () => {
  it.each([
    'Kubernetes platforms',
    'Multi-tenancy',
    'Golden paths',
    'AI',
    'Policy',
    'GitOps',
    'Metrics',
    'Product',
    'Teams',
    'Knitting',
  ])('draws something of its own for %s', topic => {
    const picture = draw(talk('A talk', topic));
    expect(picture).toBe(draw(talk('A talk', topic)));
    expect(picture).not.toBe(draw(talk('Another talk', topic)));
    expect(picture).not.toContain('NaN');
  });

  it('is not announced and asks no network', () => {
    const { container } = render(<TalkPicture talk={talk('A talk')} />);
    const svg = container.querySelector('svg');
    expect(svg).toHaveAttribute('aria-hidden', 'true');
    expect(container.innerHTML).not.toMatch(/href|url\(|http/);
  });
});
