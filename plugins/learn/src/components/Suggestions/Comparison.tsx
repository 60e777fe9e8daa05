import type { ReactNode } from 'react';
import { Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  Talk,
  TalkDifference,
  TalkMention,
  TalkSuggestion,
} from '@lectern/backstage-plugin-learn-common';
import { RiCheckLine, RiErrorWarningLine } from '@remixicon/react';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTalkTypeName } from '../../hooks/useValueNames';
import { formatDate } from '../../lib/dates';
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

  const value = (talk: Talk, field: TalkDifference): ReactNode => {
    switch (field) {
      case 'title':
        return <Link href={links.talk(talk.id)}>{talk.title}</Link>;
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
                  {name}
                  {organization && ` (${organization.title})`}
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
        const differs = suggestion.differs.includes(field);
        const Icon = differs ? RiErrorWarningLine : RiCheckLine;
        return (
          <tbody key={field} data-differs={differs || undefined}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {t(`suggestions.fields.${field}`)}{' '}
                <span className={styles.mark}>
                  <Icon size={14} aria-hidden="true" />
                  {t(differs ? 'suggestions.differs' : 'suggestions.alike')}
                </span>
              </th>
            </tr>
            <tr>
              {suggestion.talks.map((talk, i) => (
                <td key={`${talk.id} ${i}`} dir="auto">
                  {value(talk, field) || (
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
