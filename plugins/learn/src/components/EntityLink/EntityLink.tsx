import { DEFAULT_NAMESPACE, parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';

const parse = (entityRef: string, kind: string, namespace: string) => {
  try {
    return parseEntityRef(entityRef, {
      defaultKind: kind,
      defaultNamespace: namespace,
    });
  } catch {
    return undefined;
  }
};

/**
 * A link to an entity by the reference that another one has of it, which may
 * leave out the kind and the namespace. What is no reference stays text.
 *
 * @internal
 */
export const EntityLink = (props: {
  entityRef: string;
  /** Kind where the reference names none. */
  kind: string;
  /** Namespace where the reference names none. */
  namespace?: string;
  title?: string;
}) => {
  const { entityRef, kind, namespace = DEFAULT_NAMESPACE, title } = props;
  const parsed = parse(entityRef, kind, namespace);
  return parsed ? (
    <EntityRefLink
      entityRef={parsed}
      defaultKind={kind}
      defaultNamespace={namespace}
      title={title}
    />
  ) : (
    <>{title ?? entityRef}</>
  );
};
