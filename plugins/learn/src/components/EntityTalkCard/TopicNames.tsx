import { Link } from '@backstage/ui';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTopicTitles } from '../../hooks/useTopicTitles';

/**
 * The topics of an entity, which carries their ids, each a link to the talks
 * on it.
 *
 * @internal
 */
export const TopicNames = (props: { topics: string[] }) => {
  const links = useLearnLinks();
  const titleOf = useTopicTitles();
  return (
    <>
      {props.topics.map((topic, i) => (
        <span key={topic}>
          {i > 0 && ', '}
          <Link href={links.talks({ name: 'topic', value: topic })}>
            {titleOf(topic)}
          </Link>
        </span>
      ))}
    </>
  );
};
