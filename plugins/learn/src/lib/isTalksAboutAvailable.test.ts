import { isTalksAboutAvailable } from './isTalksAboutAvailable';

it.each([
  ['Component', true],
  ['System', true],
  ['API', true],
  ['Group', true],
  ['User', false],
  ['Talk', false],
])('isTalksAboutAvailable of %s is %s', (kind, available) => {
  expect(
    isTalksAboutAvailable({
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name: 'x' },
    }),
  ).toBe(available);
});
