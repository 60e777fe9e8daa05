import { relationTo } from './relationTo';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'checkout' },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/payments' },
    { type: 'dependsOn', targetRef: 'resource:default/payments-db' },
  ],
};

describe('relationTo', () => {
  it.each([
    ['resource:default/payments-db', 'dependsOn'],
    ['Resource:default/Payments-DB', 'dependsOn'],
    ['resource:other/payments-db', undefined],
  ])('to %s is %s', (ref, type) => {
    expect(relationTo(entity, ref)).toBe(type);
  });

  it('is nothing without relations', () => {
    expect(
      relationTo({ ...entity, relations: undefined }, 'group:default/payments'),
    ).toBeUndefined();
  });
});
