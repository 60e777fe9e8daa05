import { Text } from '@backstage/ui';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { TalkEntityV1alpha1 } from '@lectern/backstage-plugin-learn-common';
import { listWords } from '../../lib/language';
import { useTalkTypeName } from '../../hooks/useValueNames';
import { formatDate, minutesOf } from '../../lib/dates';
import { learnTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import type { TalkGroup } from './groupTalks';
import styles from './TalkGroups.module.css';

const whenOf = ({ spec }: TalkEntityV1alpha1, by: 'day' | 'year') =>
  by === 'day' ? spec.startTime : spec.date;

const TalkItem = (props: {
  talk: TalkEntityV1alpha1;
  by: 'day' | 'year';
  /** Whether there is room for when it was. */
  timed: boolean;
}) => {
  const { metadata, spec } = props.talk;
  const { t } = useTranslationRef(learnTranslationRef);
  const typeName = useTalkTypeName();
  const minutes = minutesOf(spec.duration);
  const when = whenOf(props.talk, props.by);
  return (
    <li className={styles.talk}>
      {props.timed && (
        <Text variant="body-small" color="secondary" className={styles.when}>
          {when && (props.by === 'day' ? when : formatDate(when))}
        </Text>
      )}
      <div className={styles.words}>
        <EntityRefLink
          entityRef={stringifyEntityRef(props.talk)}
          title={metadata.title}
          dir="auto"
          lang={spec.language}
        />
        <Text variant="body-small" color="secondary">
          {[
            spec.presenters &&
              listWords(spec.presenters.map(({ name }) => name)),
            spec.type !== 'talk' && typeName(spec.type),
            minutes && t('talk.minutes', { number: minutes }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
    </li>
  );
};

/**
 * Talks under the headings of their days or years.
 *
 * @internal
 */
export const TalkGroups = (props: {
  groups: TalkGroup[];
  by: 'day' | 'year';
}) => {
  const { groups, by } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const heading = (key: string | undefined) => {
    if (!key) {
      return t('entity.undated');
    }
    return by === 'day' ? formatDate(key) : key;
  };
  return (
    <>
      {groups.map(({ key, talks }) => (
        <Panel key={key ?? ''} title={heading(key)}>
          <ul className={styles.talks}>
            {talks.map(talk => (
              <TalkItem
                key={stringifyEntityRef(talk)}
                talk={talk}
                by={by}
                timed={talks.some(other => whenOf(other, by))}
              />
            ))}
          </ul>
        </Panel>
      ))}
    </>
  );
};
