import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import { learnCatalogModelLayer } from './learnCatalogModelLayer';

describe('learnCatalogModelLayer', () => {
  const model = compileCatalogModel([
    defaultCatalogEntityModel,
    learnCatalogModelLayer,
  ]);

  it('adds the three kinds beside the built-in ones', () => {
    const kinds = model.listKinds().map(kind => kind.names.kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['Component', 'Talk', 'Event', 'Organization']),
    );
  });

  it('reads the references of a talk', () => {
    const kind = model.getKind({
      kind: 'Talk',
      apiVersion: 'lectern.dev/v1alpha1',
      spec: { type: 'keynote' },
    });
    expect(
      kind?.relationFields.map(field => [field.path, field.relation]),
    ).toEqual([
      ['spec.event', 'partOf'],
      ['spec.organizations', 'presentedBy'],
    ]);
  });

  it('keeps the schema of the kind, reduced to the spec', () => {
    const kind = model.getKind({
      kind: 'Event',
      apiVersion: 'lectern.dev/v1alpha1',
      spec: {},
    });
    expect(kind?.jsonSchema).toMatchObject({
      properties: {
        kind: { const: 'Event' },
        spec: { additionalProperties: false, required: ['type'] },
      },
    });
  });

  it('names both directions of every relation', () => {
    const relations = (kind: string) =>
      model
        .getRelations({ kind })
        ?.map(relation => [
          relation.forward.type,
          relation.reverse.type,
          relation.toKind,
        ]);
    expect(relations('Talk')).toEqual(
      expect.arrayContaining([
        ['presentedBy', 'presenterOf', ['Organization', 'User']],
        ['partOf', 'hasPart', ['Event']],
      ]),
    );
    expect(relations('Organization')).toEqual(
      expect.arrayContaining([['presenterOf', 'presentedBy', ['Talk']]]),
    );
  });
});
