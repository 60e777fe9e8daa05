import { useState } from 'react';
import { Badge, Button, Link, Text, VisuallyHidden } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PreviewResponse } from '@lectern/backstage-plugin-learn-common';
import { listWords } from '../../lib/language';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTalkTypeName } from '../../hooks/useValueNames';
import { formatDate } from '../../lib/dates';
import { learnTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import styles from './PreviewResult.module.css';

type PreviewTalk = PreviewResponse['documents'][number]['talks'][number];

/** Enough to judge by. */
const SHOWN = 25;

const PreviewLinks = (props: { talk: PreviewTalk }) => {
  const { url, video, slides } = props.talk;
  const { t } = useTranslationRef(learnTranslationRef);
  const known = [
    { name: t('media.video'), address: video },
    { name: t('media.slides'), address: slides },
    { name: t('addSource.page'), address: url },
  ].filter(({ address }) => address);
  return known.length > 0 ? (
    <Text variant="body-small" className={styles.links}>
      {known.map(({ name, address }) => (
        <ExternalLink key={name} url={address}>
          {name}
        </ExternalLink>
      ))}
    </Text>
  ) : null;
};

/**
 * The talks that were understood, and which of them are known.
 *
 * @internal
 */
export const PreviewTalks = (props: { talks: PreviewTalk[] }) => {
  const { talks } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const typeName = useTalkTypeName();
  const [all, setAll] = useState(false);

  if (!talks.length) {
    return <Text color="secondary">{t('addSource.noTalks')}</Text>;
  }
  const about = (talk: PreviewTalk) =>
    [
      listWords(
        talk.speakers.map(({ name, organization }) =>
          organization ? `${name} (${organization})` : name,
        ),
      ),
      talk.event,
      talk.day && formatDate(talk.day),
      typeName(talk.type),
      talk.line !== null && t('addSource.line', { line: talk.line }),
    ]
      .filter(Boolean)
      .join(' · ');

  return (
    <>
      <ul className={styles.talks}>
        {talks.slice(0, all ? undefined : SHOWN).map((talk, i) => (
          <li key={`${talk.title} ${i}`} className={styles.talk}>
            <div className={styles.words}>
              <Text weight="bold" dir="auto">
                {talk.title}
              </Text>
              <Text variant="body-small" color="secondary">
                {about(talk)}
              </Text>
              {talk.takeaway && (
                <Text
                  variant="body-small"
                  className={styles.takeaway}
                  dir="auto"
                >
                  {talk.takeaway}
                </Text>
              )}
              <PreviewLinks talk={talk} />
            </div>
            <div className={styles.state}>
              {talk.known ? (
                <Text variant="body-small">
                  {t('addSource.isKnown', {
                    talk: (
                      <Link href={links.talk(talk.known.id)} target="_blank">
                        {talk.known.title}
                        <VisuallyHidden>
                          {' '}
                          ({t('detail.opensElsewhere')})
                        </VisuallyHidden>
                      </Link>
                    ),
                  })}
                </Text>
              ) : (
                <Badge>{t('addSource.isNew')}</Badge>
              )}
            </div>
          </li>
        ))}
      </ul>
      {!all && talks.length > SHOWN && (
        <div>
          <Button variant="secondary" onPress={() => setAll(true)}>
            {t('addSource.showAll', { number: talks.length })}
          </Button>
        </div>
      )}
    </>
  );
};
