import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { hostOf, safeUrl } from '../../lib/safeUrl';
import { providerName } from '../../lib/talk';
import { learnTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import { Panel } from '../Panel';
import styles from './TalkLinks.module.css';

/**
 * Video, slides, code and the pages about a talk.
 *
 * @internal
 */
export const TalkLinks = (props: { talk: Pick<Talk, 'media' | 'urls'> }) => {
  const { media, urls } = props.talk;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = [
    ...media.map(({ kind, url, provider }) => ({
      url,
      text: provider
        ? `${t(`media.${kind}`)} · ${providerName(provider)}`
        : t(`media.${kind}`),
    })),
    ...urls.map(url => ({
      url,
      text: t('detail.page', { host: hostOf(url) }),
    })),
  ].filter(({ url }) => safeUrl(url));

  return (
    <Panel title={t('detail.links')}>
      {links.length ? (
        <ul className={styles.links}>
          {links.map(({ url, text }) => (
            <li key={`${text} ${url}`}>
              <ExternalLink url={url}>{text}</ExternalLink>
            </li>
          ))}
        </ul>
      ) : (
        <Text color="secondary">{t('detail.noLinks')}</Text>
      )}
    </Panel>
  );
};
