import { useLearnLinks } from '../../hooks/useLearnLinks';
import { Link } from '@backstage/ui';

/**
 * The topics of an entity, each a link to the talks on it. Entities carry
 * ids, which read as words without their dashes.
 *
 * @internal
 */
export const TopicNames = (props: { topics: string[] }) => {
  const links = useLearnLinks();
  return (
    <>
      {props.topics.map((topic, i) => (
        <span key={topic}>
          {i > 0 && ', '}
          <Link href={links.talks({ name: 'topic', value: topic })}>
            {topic.replace(/-/g, ' ')}
          </Link>
        </span>
      ))}
    </>
  );
};
