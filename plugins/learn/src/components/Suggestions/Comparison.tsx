import type { ReactNode } from 'react';
import { Link, Text, VisuallyHidden } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  Reference,
  Talk,
  TalkDifference,
  TalkMention,
  TalkSuggestion,
} from '@lectern/backstage-plugin-learn-common';
import {
  RiCheckLine,
  RiErrorWarningLine,
  RiQuestionLine,
} from '@remixicon/react';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTalkTypeName } from '../../hooks/useValueNames';
import { formatDate } from '../../lib/dates';
import { differingWords } from '../../lib/differingWords';
import { hostOf } from '../../lib/safeUrl';
import { learnTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import { MentionList } from '../MentionList';
import styles from './Comparison.module.css';

const FIELDS: readonly TalkDifference[] = [
  'title',
  'presenters',
  'event',
  'date',
  'type',
  'media',
];

const ICONS = {
  differs: RiErrorWarningLine,
  alike: RiCheckLine,
  oneSided: RiQuestionLine,
};

function markOf(differs: boolean, known: number): keyof typeof ICONS {
  if (differs) {
    return 'differs';
  }
  return known === 1 ? 'oneSided' : 'alike';
}

/** Says how the two compare in a field: by a sign, and in words. */
const Mark = (props: { as: keyof typeof ICONS }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const Icon = ICONS[props.as];
  return (
    <span className={styles.mark}>
      <Icon size={14} aria-hidden="true" />
      {t(`suggestions.${props.as}`)}
    </span>
  );
};

const withOrganization = (name: string, organization: Reference | null) =>
  organization ? `${name} (${organization.title})` : name;

/** Text, with the words marked that the other has not; to the eye only, since the row says in words that it differs. */
const Differing = (props: { text: string; from: string }) => (
  <>
    {differingWords(props.text, props.from).map(({ text, differs }, i) =>
      differs ? (
        <mark key={i} className={styles.differing}>
          {text}
        </mark>
      ) : (
        text
      ),
    )}
  </>
);

/**
 * Two talks side by side, field by field; what differs says so.
 *
 * @internal
 */
export const Comparison = (props: {
  suggestion: TalkSuggestion;
  /** What each of the two rests on, as soon as it is known. */
  mentions?: [TalkMention[], TalkMention[]];
  evidenceFailed: boolean;
}) => {
  const { suggestion, mentions, evidenceFailed } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const typeName = useTalkTypeName();

  const value = (talk: Talk, other: Talk, field: TalkDifference): ReactNode => {
    switch (field) {
      case 'title':
        return (
          <Link href={links.talk(talk.id)} target="_blank">
            <Differing text={talk.title} from={other.title} />
            <VisuallyHidden> ({t('detail.opensElsewhere')})</VisuallyHidden>
          </Link>
        );
      case 'type':
        return typeName(talk.type);
      case 'event':
        return talk.event?.title;
      case 'date':
        return talk.date && formatDate(talk.date);
      case 'presenters':
        return (
          talk.presenters.length > 0 && (
            <ul className={styles.values}>
              {talk.presenters.map(({ name, organization }) => (
                <li key={name}>
                  <Differing
                    text={withOrganization(name, organization)}
                    from={other.presenters
                      .map(one => withOrganization(one.name, one.organization))
                      .join(' ')}
                  />
                </li>
              ))}
            </ul>
          )
        );
      default:
        return (
          talk.media.length > 0 && (
            <ul className={styles.values}>
              {talk.media.map(({ kind, url }) => (
                <li key={url}>
                  <ExternalLink url={url}>
                    {t(`media.${kind}`)} · {hostOf(url)}
                  </ExternalLink>
                </li>
              ))}
            </ul>
          )
        );
    }
  };

  return (
    <table className={styles.comparison}>
      <thead>
        <tr>
          <th scope="col">{t('suggestions.first')}</th>
          <th scope="col">{t('suggestions.second')}</th>
        </tr>
      </thead>
      {FIELDS.map(field => {
        const [first, second] = suggestion.talks;
        const values = [
          value(first, second, field),
          value(second, first, field),
        ];
        const known = values.filter(Boolean).length;
        const differs = suggestion.differs.includes(field);
        return (
          <tbody key={field} data-differs={differs || undefined}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {t(`suggestions.fields.${field}`)}{' '}
                {known > 0 && <Mark as={markOf(differs, known)} />}
              </th>
            </tr>
            <tr>
              {suggestion.talks.map((talk, i) => (
                <td key={`${talk.id} ${i}`} dir="auto">
                  {values[i] || (
                    <Text color="secondary">{t('suggestions.nothing')}</Text>
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        );
      })}
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={2}>
            {t('suggestions.evidence')}
          </th>
        </tr>
        <tr>
          {[0, 1].map(i => (
            <td key={i}>
              {mentions && <MentionList mentions={mentions[i]} />}
              {evidenceFailed && (
                <Text color="secondary">{t('suggestions.evidenceFailed')}</Text>
              )}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
};
