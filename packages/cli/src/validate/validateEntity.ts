import {
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
  type Entity,
} from '@backstage/catalog-model';
import {
  eventEntityV1alpha1Schema,
  organizationEntityV1alpha1Schema,
  talkEntityV1alpha1Schema,
} from '@lectern/backstage-plugin-learn-common';
import Ajv, { type ErrorObject } from 'ajv';

/** What is wrong with an entity, and where in it. */
export interface EntityFinding {
  path: string[];
  message: string;
}

const API_VERSION = 'lectern.dev/v1alpha1';

const SCHEMAS = {
  Talk: talkEntityV1alpha1Schema,
  Event: eventEntityV1alpha1Schema,
  Organization: organizationEntityV1alpha1Schema,
};

const ajv = new Ajv({ allowUnionTypes: true, allErrors: true, verbose: true });
// What all entities share is judged by the catalog's own policies, whose messages its users know.
ajv.addSchema({ $id: 'Entity', type: 'object' });

const validators = new Map(
  Object.entries(SCHEMAS).map(([kind, schema]) => [kind, ajv.compile(schema)]),
);

const POLICIES = [
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
];

/** Whether an entity is one of ours, or was meant to be. */
export function isOurs(entity: { apiVersion?: unknown; kind?: unknown }) {
  return (
    String(entity.apiVersion).startsWith('lectern.dev/') ||
    (String(entity.apiVersion).startsWith('backstage.io/') &&
      validators.has(String(entity.kind)))
  );
}

/** Checks an entity written by hand: first what the catalog asks of every entity, then what its kind asks. */
export async function validateEntity(entity: Entity): Promise<EntityFinding[]> {
  const validate = validators.get(String(entity.kind));
  if (!validate) {
    return [
      {
        path: ['kind'],
        message: `There is no kind "${entity.kind}". Use ${[
          ...validators.keys(),
        ].join(', ')}.`,
      },
    ];
  }
  if (entity.apiVersion !== API_VERSION) {
    return [
      {
        path: ['apiVersion'],
        message: `\`apiVersion\` must be ${API_VERSION}.`,
      },
    ];
  }
  const general = await generalFinding(entity);
  if (general) {
    return [general];
  }
  validate(entity);
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'allOf')
    .map(explain);
}

async function generalFinding(entity: Entity): Promise<EntityFinding | null> {
  for (const policy of POLICIES) {
    try {
      await policy.enforce(entity);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      const message = said.replace(/ To learn more about catalog file.*$/s, '');
      const field = /"([\w.-]+)"|\s\/([\w/.-]+)\s/.exec(message);
      return {
        path: (field?.[1] ?? field?.[2] ?? '').split(/[./]/).filter(Boolean),
        message,
      };
    }
  }
  return null;
}

function explain(error: ErrorObject): EntityFinding {
  const path = error.instancePath.split('/').slice(1);
  const field = `\`${path.join('.')}\``;
  const schema = Object(error.parentSchema) as {
    description?: string;
    examples?: unknown[];
    properties?: Record<string, { description?: string }>;
  };
  const { params } = error as { params: Record<string, unknown> };
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      return {
        path: [...path, key],
        message: `${field} has no field \`${key}\`. It has ${Object.keys(
          schema.properties ?? {},
        ).join(', ')}.`,
      };
    }
    case 'required': {
      const key = String(params.missingProperty);
      const about = schema.properties?.[key]?.description;
      return {
        path,
        message: `\`${[...path, key].join('.')}\` is missing.${
          about ? ` ${about}` : ''
        }`,
      };
    }
    case 'enum':
      return {
        path,
        message: `${field} must be one of ${[params.allowedValues]
          .flat()
          .join(', ')}.`,
      };
    case 'type':
      return { path, message: `${field} must be of type ${params.type}.` };
    default: {
      const [example] = schema.examples ?? [];
      return {
        path,
        message: example
          ? `${field} must look like \`${example}\`. ${
              schema.description ?? ''
            }`
          : `${field} ${error.message}.`,
      };
    }
  }
}
