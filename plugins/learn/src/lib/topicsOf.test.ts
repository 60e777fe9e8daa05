import type { TalkEntityV1alpha1 } from '@lectern/backstage-plugin-learn-common';
import { topicsOf } from './topicsOf';

const talk = (...topics: string[]): TalkEntityV1alpha1 => ({
  apiVersion: 'lectern.dev/v1alpha1',
  kind: 'Talk',
  metadata: { name: 'x' },
  spec: { type: 'talk', topics },
});

it('topicsOf gives the topics with the most talks first, each talk once', () => {
  expect(
    topicsOf([talk('b', 'b', 'a'), talk('b'), talk('__proto__'), talk()]),
  ).toEqual([
    { id: 'b', talks: 2 },
    { id: '__proto__', talks: 1 },
    { id: 'a', talks: 1 },
  ]);
});
