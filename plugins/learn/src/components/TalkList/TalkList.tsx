import {
  forwardRef,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  type CSSProperties,
} from 'react';
import { VisuallyHidden } from '@backstage/ui';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { CARD_GAP, useColumns } from '../../hooks/useColumns';
import { useFocusOn, useKeptPlaces } from '../../hooks/useListFocus';
import { useListKeys } from '../../hooks/useListKeys';
import { useTalkWords } from '../../hooks/useTalkWords';
import { useTalkWindow } from '../../hooks/useTalkWindow';
import type { TalksView } from '../../hooks/useTalksView';
import { TalkCardView } from '../TalkCard';
import { TalkListEnd } from './TalkListEnd';
import { TalkRow } from './TalkRow';
import styles from './TalkList.module.css';

/** Heights before anything was measured, in pixels: a row, and a card without its picture of 16:9. */
const ROW_HEIGHT = 73;
const CARD_BODY_HEIGHT = 256;

/** Rows that are drawn beyond what is seen: about as high as two turns of a wheel. */
const ROWS_BEYOND = 3;
const CARDS_BEYOND = 1;

/** The next page is fetched when fewer talks than this, or than half of what is there, are left ahead. */
const AHEAD = 48;

/**
 * What the page around a list can have it do.
 *
 * @internal
 */
export type TalkListHandle = {
  /** Moves the focus to a talk, by its place from 0 on, and the talk into view. */
  focus: (index: number) => void;
};

/**
 * Talks as rows or cards, however many: only those near to what is seen are
 * drawn, and more are fetched on the way. Arrow keys, Home, End, Page Up and
 * Page Down move between them.
 *
 * @internal
 */
export const TalkList = forwardRef<
  TalkListHandle,
  {
    talks: Talk[];
    total: number;
    view: TalksView;
    /** Another answer is under way. */
    stale: boolean;
    hasMore: boolean;
    loadingMore: boolean;
    moreFailed: boolean;
    onMore: () => void;
    onOpen: (talk: Talk) => void;
    /** How far the page was scrolled when the reader left, in pixels. */
    startAt?: number;
    /** Told how far the page is scrolled when the list goes. */
    onLeave: (offset: number) => void;
  }
>((props, handle) => {
  const { talks, total, view, stale, hasMore, loadingMore, moreFailed } = props;
  const { onMore, onOpen, startAt, onLeave } = props;
  const words = useTalkWords();
  const { t } = words;
  const ref = useRef<HTMLDivElement | null>(null);
  const grid = useColumns(ref);
  const cards = view === 'cards';
  const columns = cards ? grid.columns : 1;
  const rows = Math.ceil(talks.length / columns);
  const { places, expect } = useKeptPlaces(ref);
  const keptRows = useMemo(
    () => [...new Set(places.map(place => Math.floor(place / columns)))],
    [places, columns],
  );

  const keyOf = useCallback(
    (row: number) => `${view} ${columns} ${talks[row * columns]?.id}`,
    [view, columns, talks],
  );
  const { list, scrollParent } = useTalkWindow({
    ref,
    rows,
    keyOf,
    estimateHeight: cards
      ? Math.round((grid.width * 9) / 16) + CARD_BODY_HEIGHT
      : ROW_HEIGHT,
    gap: cards ? CARD_GAP : 0,
    overscan: cards ? CARDS_BEYOND : ROWS_BEYOND,
    keptRows,
    startAt,
  });
  const lines = list.getVirtualItems();
  const lastSeen = ((list.range?.endIndex ?? 0) + 1) * columns;

  useEffect(() => {
    const ahead = talks.length - lastSeen;
    const few = ahead < Math.min(AHEAD, talks.length / 2);
    if (hasMore && !moreFailed && !stale && few) {
      onMore();
    }
  }, [hasMore, moreFailed, stale, talks.length, lastSeen, onMore]);

  const reveal = useCallback(
    (place: number) =>
      list.scrollToIndex(Math.floor(place / columns), { align: 'auto' }),
    [list, columns],
  );
  const focus = useFocusOn({
    ref,
    count: talks.length,
    reveal,
    expect,
    onMore,
    moreFailed,
  });
  useImperativeHandle(handle, () => ({ focus }), [focus]);

  const page = useCallback(
    () =>
      Math.max(
        1,
        Math.floor(
          (list.scrollRect?.height ?? 0) /
            (list.getTotalSize() / Math.max(rows, 1)),
        ),
      ),
    [list, rows],
  );
  useListKeys({
    ref,
    // Beyond the last one that is there is the next one to arrive.
    last: talks.length - (hasMore ? 0 : 1),
    columns,
    page,
    focus,
  });

  // Another layout shows what the last one showed first.
  const layout = `${view} ${columns}`;
  const drawn = useRef({ layout, first: 0 });
  useLayoutEffect(() => {
    const last = drawn.current;
    if (last.layout === layout) {
      const top = Math.max(0, list.range?.startIndex ?? 0);
      drawn.current = { layout, first: top * columns };
      return;
    }
    drawn.current = { layout, first: last.first };
    if (last.first > 0) {
      list.scrollToIndex(Math.floor(last.first / columns), { align: 'start' });
    }
  });

  const leave = useRef(onLeave);
  leave.current = onLeave;
  useLayoutEffect(
    () => () => {
      if (scrollParent) {
        leave.current(scrollParent.scrollTop);
      }
    },
    [scrollParent],
  );

  return (
    <>
      <VisuallyHidden id="learn-list-keys">
        {t('talks.list.keys')}
      </VisuallyHidden>
      <div
        ref={element => {
          ref.current = element;
          list.containerRef(element);
        }}
        role="list"
        aria-label={t('results.heading')}
        aria-describedby="learn-list-keys"
        className={styles.list}
        data-view={view}
        data-stale={stale || undefined}
        style={
          {
            '--learn-columns': columns,
            '--learn-gap': `${CARD_GAP}px`,
          } as CSSProperties
        }
      >
        {lines.map(line => (
          <div
            key={line.key}
            ref={list.measureElement}
            data-index={line.index}
            role="presentation"
            className={styles.line}
          >
            {talks
              .slice(line.index * columns, (line.index + 1) * columns)
              .map((talk, i) => (
                <div
                  key={talk.id}
                  role="listitem"
                  aria-posinset={line.index * columns + i + 1}
                  aria-setsize={total}
                >
                  {cards ? (
                    <TalkCardView talk={talk} words={words} onOpen={onOpen} />
                  ) : (
                    <TalkRow talk={talk} words={words} onOpen={onOpen} />
                  )}
                </div>
              ))}
          </div>
        ))}
      </div>
      {hasMore && (
        <TalkListEnd
          shown={talks.length}
          total={total}
          loading={loadingMore}
          failed={moreFailed}
          onMore={() => focus(talks.length)}
        />
      )}
    </>
  );
});
