import {
  entityKindSchemaValidator,
  type Entity,
} from '@backstage/catalog-model';
import {
  eventEntityV1alpha1Schema,
  organizationEntityV1alpha1Schema,
  talkEntityV1alpha1Schema,
} from './index';

const schemas = {
  Talk: talkEntityV1alpha1Schema,
  Event: eventEntityV1alpha1Schema,
  Organization: organizationEntityV1alpha1Schema,
};

function talk(spec: object): Entity {
  return {
    apiVersion: 'lectern.dev/v1alpha1',
    kind: 'Talk',
    metadata: { name: 'paved-roads-1a2b3c' },
    spec: { type: 'talk', ...spec },
  };
}

describe.each(Object.entries(schemas))('the schema of %s', (kind, schema) => {
  const validate = entityKindSchemaValidator(schema);
  const [example] = schema.examples as unknown as Entity[];

  it('accepts its own example', () => {
    expect(validate(example)).toBe(example);
  });

  it('leaves other kinds and other groups to others', () => {
    expect(validate({ ...example, kind: 'Component' })).toBe(false);
    expect(validate({ ...example, apiVersion: 'example.org/v1' })).toBe(false);
  });

  it('refuses a field it does not know', () => {
    const misspelt = { ...example, spec: { ...example.spec, websit: 'x' } };
    expect(() => validate(misspelt)).toThrow(/websit/);
  });

  it('refuses an entity without a spec', () => {
    expect(() => validate({ ...example, spec: undefined })).toThrow(/spec/);
  });

  it('describes every field', () => {
    const body = (schema.allOf as unknown as Array<{ properties: object }>)[1];
    const undescribed: string[] = [];
    const walk = (path: string, field: Record<string, unknown>) => {
      if (typeof field.description !== 'string') {
        undescribed.push(path);
      }
      for (const [name, child] of Object.entries(field.properties ?? {})) {
        walk(`${path}.${name}`, child);
      }
      if (field.items) {
        walk(`${path}[]`, field.items as Record<string, unknown>);
      }
    };
    const { spec } = body.properties as Record<string, never>;
    walk(`${kind}.spec`, spec);
    expect(undescribed).toEqual([]);
  });
});

describe('the schema of Talk', () => {
  const validate = entityKindSchemaValidator(talkEntityV1alpha1Schema);

  it.each([
    ['a type', { type: 'lecture' }, '/spec/type'],
    ['a date', { date: '19.03.2024' }, '/spec/date'],
    ['a time', { startTime: '9:5' }, '/spec/startTime'],
    ['a duration', { duration: '25' }, '/spec/duration'],
    ['an empty duration', { duration: 'PT' }, '/spec/duration'],
    ['a level', { level: 'expert' }, '/spec/level'],
    ['a presenter without name', { presenters: [{}] }, '/spec/presenters/0'],
    [
      'a misspelt presenter',
      { presenters: [{ name: 'Ada Example', organisation: 'Example' }] },
      'organisation',
    ],
    [
      'an address that is none',
      {
        media: [{ kind: 'video', provider: 'x', url: 'data:text/html,x' }],
      },
      '/spec/media/0/url',
    ],
  ])('refuses %s that is wrong and says where', (_, spec, where) => {
    expect(() => validate(talk(spec))).toThrow(where);
  });

  it('accepts references without kind and namespace', () => {
    const entity = talk({ event: 'platform-day', organizations: ['acme'] });
    expect(validate(entity)).toBe(entity);
  });
});
