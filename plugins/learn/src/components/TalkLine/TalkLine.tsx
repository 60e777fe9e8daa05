import type { ComponentProps } from 'react';
import { Link } from '@backstage/ui';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { bylineOf } from '../../lib/talk';
import { Line } from './Line';

/**
 * A talk in a short list, which leads to its page in Learn.
 *
 * @internal
 */
export const TalkLine = (
  props: { talk: Talk } & Pick<
    ComponentProps<typeof Line>,
    'date' | 'onOpen' | 'children'
  >,
) => {
  const { talk, ...rest } = props;
  const links = useLearnLinks();
  return (
    <Line
      {...rest}
      byline={bylineOf(talk)}
      link={
        <Link
          href={links.talk(talk.id)}
          variant="body-medium"
          weight="bold"
          dir="auto"
          lang={talk.language ?? undefined}
        >
          {talk.title}
        </Link>
      }
    />
  );
};
