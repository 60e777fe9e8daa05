import { useEffect, useRef } from 'react';
import { Button, ButtonIcon, TextField } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import { learnTranslationRef } from '../../translation';
import { LONGEST, type FieldValues } from './correction';
import styles from './CurateTalk.module.css';

/**
 * Who gave a talk, in the order in which they are shown, and for whom.
 *
 * @internal
 */
export const PresentersInput = (props: {
  presenters: FieldValues['presenters'];
  onChange: (presenters: FieldValues['presenters']) => void;
}) => {
  const { presenters, onChange } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const count = useRef(presenters.length);

  // A new row is there to be written in; the button of a row that is gone has
  // given its focus to nobody.
  useEffect(() => {
    const last = list.current?.lastElementChild;
    if (presenters.length > count.current) {
      last?.querySelector('input')?.focus();
    } else if (
      presenters.length < count.current &&
      document.activeElement === document.body
    ) {
      (last?.querySelector('button') ?? add.current)?.focus();
    }
    count.current = presenters.length;
  }, [presenters.length]);

  const change = (
    index: number,
    part: Partial<FieldValues['presenters'][number]>,
  ) =>
    onChange(
      presenters.map((presenter, i) =>
        i === index ? { ...presenter, ...part } : presenter,
      ),
    );

  return (
    <>
      <ul
        ref={list}
        className={styles.presenters}
        aria-label={t('curateTalk.value.presenters')}
      >
        {presenters.map(({ name, organization }, i) => (
          // Rows have no name but their place.
          <li key={i}>
            <div
              role="group"
              aria-label={t('curateTalk.presenter', { number: i + 1 })}
              className={styles.presenter}
            >
              <TextField
                label={t('curateTalk.name')}
                maxLength={LONGEST.name}
                value={name}
                onChange={text => change(i, { name: text })}
              />
              <TextField
                label={t('curateTalk.organization')}
                maxLength={LONGEST.name}
                value={organization}
                onChange={text => change(i, { organization: text })}
              />
              <ButtonIcon
                icon={<RiDeleteBinLine />}
                variant="secondary"
                aria-label={t('curateTalk.removePresenter', { number: i + 1 })}
                onPress={() => onChange(presenters.filter((_, k) => k !== i))}
              />
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button
          ref={add}
          variant="secondary"
          iconStart={<RiAddLine />}
          onPress={() =>
            onChange([...presenters, { name: '', organization: '' }])
          }
        >
          {t('curateTalk.addPresenter')}
        </Button>
      </div>
    </>
  );
};
