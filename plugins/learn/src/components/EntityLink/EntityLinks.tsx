import { EntityLink } from './EntityLink';

/**
 * Links to entities of one kind, with commas between them.
 *
 * @internal
 */
export const EntityLinks = (props: {
  entityRefs: string[];
  kind: string;
  namespace?: string;
}) => (
  <>
    {props.entityRefs.map((entityRef, i) => (
      <span key={entityRef}>
        {i > 0 && ', '}
        <EntityLink
          entityRef={entityRef}
          kind={props.kind}
          namespace={props.namespace}
        />
      </span>
    ))}
  </>
);
