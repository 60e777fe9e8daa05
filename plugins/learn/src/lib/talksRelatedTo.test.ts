import { talksRelatedTo } from './talksRelatedTo';

const barnDay = {
  apiVersion: 'lectern.dev/v1alpha1',
  kind: 'Event',
  metadata: { name: 'barn-day' },
};

describe('talksRelatedTo', () => {
  it('counts each talk once, and nothing else', () => {
    expect(
      talksRelatedTo({
        ...barnDay,
        relations: [
          { type: 'hasPart', targetRef: 'talk:default/paved-roads' },
          { type: 'presenterOf', targetRef: 'Talk:default/paved-roads' },
          { type: 'hasPart', targetRef: 'talk:default/many-tenants' },
          { type: 'hasPart', targetRef: 'event:default/talk' },
        ],
      }),
    ).toBe(2);
  });

  it('counts none where nothing is related', () => {
    expect(talksRelatedTo(barnDay)).toBe(0);
  });
});
