import { useEffect, useId, useRef, useState, type DragEvent } from 'react';
import { Button, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RiUploadLine } from '@remixicon/react';
import { useBytesWords } from '../../hooks/useBytesWords';
import { messageOf } from '../../lib/messageOf';
import { readFile } from '../../lib/readFile';
import { learnTranslationRef } from '../../translation';
import type { Draft } from './draft';
import styles from './FileField.module.css';

/** What the backend takes in a request, in bytes. */
const LARGEST = 20 * 1024 * 1024;

/**
 * A file, chosen or dropped. It is read here and sent along.
 *
 * @internal
 */
export const FileField = (props: {
  file: Draft['file'];
  onChange: (file: Draft['file']) => void;
}) => {
  const { file, onChange } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const bytesWords = useBytesWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string>();
  const latest = useRef<File>();
  useEffect(
    () => () => {
      latest.current = undefined;
    },
    [],
  );

  const take = async (given: File | undefined) => {
    if (!given) {
      return;
    }
    const { name, size } = given;
    latest.current = given;
    setProblem(undefined);
    if (size > LARGEST) {
      onChange(undefined);
      setProblem(t('addSource.tooLarge', { name, size: bytesWords(LARGEST) }));
      return;
    }
    try {
      const content = await readFile(given);
      // Another one may have been chosen meanwhile, or an address instead.
      if (latest.current === given) {
        onChange({ name, size, ...content });
      }
    } catch (error) {
      if (latest.current === given) {
        onChange(undefined);
        setProblem(t('addSource.notRead', { name, reason: messageOf(error) }));
      }
    }
  };

  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type !== 'dragleave');
  };

  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      className={styles.drop}
      data-over={over || undefined}
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <Text as="p" id={`${id}-label`} weight="bold">
        {t('addSource.file')}
      </Text>
      <Text as="p" color="secondary" role="status">
        {file
          ? t('addSource.chosen', {
              name: file.name,
              size: bytesWords(file.size),
            })
          : t('addSource.drop')}
      </Text>
      {problem && (
        <Text as="p" color="danger" role="alert">
          {problem}
        </Text>
      )}
      <Button
        variant="secondary"
        iconStart={<RiUploadLine />}
        onPress={() => input.current?.click()}
      >
        {t('addSource.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('addSource.file')}
        onChange={event => {
          take(event.target.files?.[0]);
          // The same file may be chosen again once it was put right.
          event.target.value = '';
        }}
      />
    </div>
  );
};
