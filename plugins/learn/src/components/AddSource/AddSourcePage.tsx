import { useState, type FormEvent } from 'react';
import { Alert, Button, Link, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  learnPreviewPermission,
  learnSourceCreatePermission,
  type LearnSource,
} from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { useAction } from '../../hooks/useAction';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { learnTranslationRef } from '../../translation';
import { ConfigSnippet } from './ConfigSnippet';
import {
  EMPTY_DRAFT,
  readsOtherwise,
  titleIn,
  toAddRequest,
  toPreviewRequest,
  type Draft,
} from './draft';
import { DraftFields } from './DraftFields';
import { PreviewResult } from './PreviewResult';
import { usePreview } from './usePreview';
import { usePreviewSummary } from './usePreviewSummary';
import styles from './AddSourcePage.module.css';

/**
 * Adds a source: what it is, what would be understood in it, and then, for
 * those who may, the source itself. Others take its configuration along.
 *
 * @internal
 */
export const AddSourcePage = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const links = useLearnLinks();
  const summary = usePreviewSummary();
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const mayAdd = usePermission({ permission: learnSourceCreatePermission });
  const mayPreview = usePermission({ permission: learnPreviewPermission });
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [added, setAdded] = useState<LearnSource>();
  const previewing = usePreview();
  const adding = useAction();
  const { preview } = previewing;

  const change = (part: Partial<Draft>) => {
    setDraft(current => ({ ...current, ...part }));
    setAdded(undefined);
    adding.reset();
    if (readsOtherwise(part)) {
      previewing.forget();
    }
  };
  const request = toPreviewRequest(draft);
  const ownTitle = preview && titleIn(preview);
  const addRequest = toAddRequest(draft, ownTitle);

  const look = (event: FormEvent) => {
    event.preventDefault();
    if (request && mayPreview.allowed) {
      setAdded(undefined);
      adding.reset();
      previewing.start(request);
    }
  };
  const add = async () => {
    if (!addRequest) {
      return;
    }
    const source = await adding.run(() => api.addSource(addRequest));
    if (source) {
      setDraft(EMPTY_DRAFT);
      previewing.forget();
      setAdded(source.value);
    }
  };

  const status = () => {
    if (added) {
      return (
        <>
          {t('addSource.added', { source: added.title ?? added.id })}{' '}
          <Link href={links.curate('sources')}>{t('addSource.toSources')}</Link>
        </>
      );
    }
    if (previewing.pending) {
      return t('addSource.previewing');
    }
    return preview
      ? t('addSource.previewed', { summary: summary(preview.counts) })
      : '';
  };

  return (
    <div {...keptFocus} className={styles.page}>
      <header className={styles.heading}>
        <Text as="h2" variant="title-small" weight="bold">
          {t('addSource.heading')}
        </Text>
        <Text as="p" color="secondary">
          {t('addSource.intro')}
        </Text>
      </header>
      <form className={styles.form} onSubmit={look} noValidate>
        <DraftFields draft={draft} ownTitle={ownTitle} onChange={change} />
        <div className={styles.actions}>
          <Button
            type="submit"
            size="medium"
            variant={preview ? 'secondary' : 'primary'}
            isDisabled={!request || !mayPreview.allowed}
            isPending={previewing.pending}
          >
            {t('addSource.preview')}
          </Button>
          {preview && mayAdd.allowed && (
            <Button
              size="medium"
              variant="primary"
              isPending={adding.pending}
              onPress={add}
            >
              {t('addSource.add')}
            </Button>
          )}
        </div>
        {!mayPreview.loading && !mayPreview.allowed && (
          <Text as="p" color="secondary">
            {t('addSource.mayNotPreview')}
          </Text>
        )}
      </form>
      <Text as="p" role="status" weight="bold" className={styles.status}>
        {status()}
      </Text>
      {(previewing.error || adding.error) && (
        <div role="alert">
          <Alert
            status="danger"
            icon
            title={t(
              adding.error ? 'addSource.addFailed' : 'addSource.previewFailed',
            )}
            description={adding.error ?? previewing.error}
          />
        </div>
      )}
      {preview && addRequest && (
        <>
          <PreviewResult preview={preview} />
          {!mayAdd.loading && !mayAdd.allowed && (
            <Text as="p">{t('addSource.mayNotAdd')}</Text>
          )}
          <ConfigSnippet request={addRequest} />
        </>
      )}
    </div>
  );
};
