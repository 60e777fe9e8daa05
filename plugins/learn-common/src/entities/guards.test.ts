import { isEventEntity, isOrganizationEntity, isTalkEntity } from './guards';

const entity = (kind: string, apiVersion = 'lectern.dev/v1alpha1') => ({
  apiVersion,
  kind,
  metadata: { name: 'x' },
});

describe('guards', () => {
  it.each([
    ['Talk', isTalkEntity],
    ['Event', isEventEntity],
    ['Organization', isOrganizationEntity],
  ])('knows a %s by kind and group', (kind, guard) => {
    expect(guard(entity(kind))).toBe(true);
    expect(guard(entity('Component'))).toBe(false);
    expect(guard(entity(kind, 'example.org/v1'))).toBe(false);
  });
});
