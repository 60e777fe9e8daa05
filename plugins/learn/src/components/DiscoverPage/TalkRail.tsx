import { useId, useRef } from 'react';
import { ButtonIcon, Link, Text, VisuallyHidden } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Rail, Talk } from '@lectern/backstage-plugin-learn-common';
import { RiArrowLeftSLine, RiArrowRightSLine } from '@remixicon/react';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useOpened } from '../../hooks/useOpened';
import { learnTranslationRef } from '../../translation';
import { TalkCard } from '../TalkCard';
import { useRailKeys } from './useRailKeys';
import { useRailScroll } from './useRailScroll';
import { useRailWords } from './useRailWords';
import styles from './TalkRail.module.css';

/**
 * Talks of one kind side by side, in a row that scrolls: by touch, by the
 * buttons, and by the arrow keys from card to card.
 *
 * @internal
 */
export const TalkRail = (props: {
  rail: Rail;
  /** Those of the rail, in its order. */
  talks: Talk[];
  /** How many talks there are in all. */
  talkCount: number;
}) => {
  const { rail, talks, talkCount } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const id = useId();
  const links = useLearnLinks();
  const track = useRef<HTMLUListElement>(null);
  const { title, help, all } = useRailWords(rail, talks, talkCount);
  const { atStart, atEnd, move } = useRailScroll(track);
  const keys = useRailKeys(track);
  const opened = useOpened(rail.kind);

  return (
    <section className={styles.rail} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <div className={styles.words}>
          <Text
            as="h2"
            id={`${id}-title`}
            variant="title-x-small"
            weight="bold"
          >
            {title}
          </Text>
          <Text as="p" variant="body-small" color="secondary">
            {help}
          </Text>
        </div>
        {all && (
          <Link
            className={styles.all}
            href={all.href}
            aria-label={all.label}
            standalone
          >
            {all.text}
          </Link>
        )}
        {/* For pointers: the keyboard moves along the cards themselves. */}
        <div className={styles.arrows} data-idle={atStart && atEnd}>
          <ButtonIcon
            variant="secondary"
            icon={<RiArrowLeftSLine />}
            aria-label={t('discover.rail.back', { rail: title })}
            isDisabled={atStart}
            excludeFromTabOrder
            onPress={() => move(-1)}
          />
          <ButtonIcon
            variant="secondary"
            icon={<RiArrowRightSLine />}
            aria-label={t('discover.rail.forward', { rail: title })}
            isDisabled={atEnd}
            excludeFromTabOrder
            onPress={() => move(1)}
          />
        </div>
      </div>
      <VisuallyHidden id={`${id}-keys`}>
        {t('discover.rail.keys')}
      </VisuallyHidden>
      <ul
        {...keys}
        ref={track}
        className={styles.track}
        aria-label={t('discover.rail.talks', { rail: title })}
        aria-describedby={`${id}-keys`}
      >
        {talks.map(talk => (
          <li
            key={talk.id}
            className={styles.card}
            onClickCapture={opened(talk.id, links.talk(talk.id))}
          >
            <TalkCard talk={talk} />
          </li>
        ))}
      </ul>
    </section>
  );
};
