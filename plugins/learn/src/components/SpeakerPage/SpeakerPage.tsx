import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnApiRef } from '../../api';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useLoaded } from '../../hooks/useLoaded';
import { learnTranslationRef } from '../../translation';
import { DetailPage } from '../DetailPage';
import { SpeakerDetails } from './SpeakerDetails';

/**
 * One speaker, and what they spoke about.
 *
 * @internal
 */
export const SpeakerPage = () => {
  const { id = '' } = useParams();
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const links = useLearnLinks();
  const load = useCallback(
    (signal: AbortSignal) => api.presenter(id, { signal }),
    [api, id],
  );
  const speaker = useLoaded(load);
  return (
    <DetailPage
      loaded={speaker}
      words={{
        failed: t('speakers.oneFailed'),
        unknown: t('speakers.unknown'),
        unknownHelp: t('speakers.unknownHelp'),
      }}
      list={{ label: t('speakers.all'), href: links.speakers() }}
      entryOf={({ name }) => ({ label: name, href: links.speaker(id) })}
    >
      {value => <SpeakerDetails speaker={value} />}
    </DetailPage>
  );
};
