import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  CorrectableField,
  Talk,
  TalkDetail,
  TalkMedia,
} from '@lectern/backstage-plugin-learn-common';
import type { FollowKind } from '../../hooks/useFollow';
import { hostOf, safeUrl } from '../../lib/safeUrl';
import { providerName } from '../../lib/talk';
import { learnTranslationRef } from '../../translation';
import { Corrected } from '../CurateTalk';
import { ExternalLink } from '../ExternalLink';
import { Panel } from '../Panel';
import styles from './TalkLinks.module.css';

/**
 * Video, slides, code and the pages about a talk.
 *
 * @internal
 */
export const TalkLinks = (props: {
  talk: Pick<Talk, 'media' | 'urls'> & Partial<Pick<TalkDetail, 'corrected'>>;
  /** Somebody followed a link of a kind, to a host. */
  onFollow?: (kind: FollowKind, host: string) => void;
}) => {
  const { media, urls, corrected = [] } = props.talk;
  const { t } = useTranslationRef(learnTranslationRef);
  // Where there are several of a kind, a curator gave the first.
  const markOf = (kind: TalkMedia['kind'], i: number) =>
    (kind === 'video' || kind === 'slides') &&
    media.findIndex(one => one.kind === kind) === i
      ? kind
      : undefined;
  const links: Array<{
    kind: FollowKind;
    url: string;
    text: string;
    mark?: CorrectableField;
  }> = [
    ...media.map(({ kind, url, provider }, i) => ({
      kind,
      url,
      mark: markOf(kind, i),
      text: provider
        ? `${t(`media.${kind}`)} · ${providerName(provider)}`
        : t(`media.${kind}`),
    })),
    ...urls.map(url => ({
      kind: 'page' as const,
      url,
      text: t('detail.page', { host: hostOf(url) }),
    })),
  ].filter(({ url }) => safeUrl(url));

  return (
    <Panel title={t('detail.links')}>
      {links.length ? (
        <ul className={styles.links}>
          {links.map(({ kind, url, text, mark }) => (
            <li key={`${text} ${url}`}>
              <ExternalLink
                url={url}
                onFollow={() => props.onFollow?.(kind, hostOf(url))}
              >
                {text}
              </ExternalLink>{' '}
              {mark && <Corrected talk={{ corrected }} field={mark} />}
            </li>
          ))}
        </ul>
      ) : (
        <Text color="secondary">{t('detail.noLinks')}</Text>
      )}
    </Panel>
  );
};
