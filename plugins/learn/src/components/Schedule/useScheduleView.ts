import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useAnalytics } from '@backstage/core-plugin-api';
import { SCHEDULE_FILTERS, type ScheduleFilter } from '../../lib/schedule';

/** The filter by event has a name of its own: `event` is what the page shows. */
const PARAMETERS: Record<ScheduleFilter, string> = {
  room: 'room',
  track: 'track',
  event: 'within',
};

const LAYOUTS = ['grid', 'list'] as const;

/** The day of talks without one. */
export const NO_DAY = 'unknown';

/** @internal */
export type ScheduleView = {
  /** As the URL has it; the schedule may have no such day. */
  day: string | null;
  /** By whose clocks times are. */
  clocks: 'event' | 'reader';
  /** Null where the reader has not chosen. */
  layout: 'grid' | 'list' | null;
  filters: Record<ScheduleFilter, string | null>;
};

/**
 * What of a schedule is shown and how, as the URL holds it:
 * `?day=2031-05-14&times=mine&layout=list&room=…`.
 *
 * @internal
 */
export function useScheduleView(): {
  view: ScheduleView;
  /** Where a day of it is. */
  dayHref: (day: string | null) => string;
  setClocks: (clocks: ScheduleView['clocks']) => void;
  setLayout: (layout: 'grid' | 'list') => void;
  setFilter: (filter: ScheduleFilter, value: string | null) => void;
  clearFilters: () => void;
} {
  const [params, setParams] = useSearchParams();
  const analytics = useAnalytics();

  const set = useCallback(
    (changes: Array<[name: string, value: string | null]>) =>
      setParams(
        last => {
          const next = new URLSearchParams(last);
          for (const [name, value] of changes) {
            if (value === null) {
              next.delete(name);
            } else {
              next.set(name, value);
            }
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );

  const view = useMemo(
    (): ScheduleView => ({
      day: params.get('day'),
      clocks: params.get('times') === 'mine' ? 'reader' : 'event',
      layout: LAYOUTS.find(known => known === params.get('layout')) ?? null,
      filters: {
        room: params.get(PARAMETERS.room),
        track: params.get(PARAMETERS.track),
        event: params.get(PARAMETERS.event),
      },
    }),
    [params],
  );
  const dayHref = useCallback(
    (day: string | null) => {
      const next = new URLSearchParams(params);
      next.set('day', day ?? NO_DAY);
      return `?${next}`;
    },
    [params],
  );
  const filtered = (filter: string) =>
    analytics.captureEvent('filter', `schedule ${filter}`);

  return {
    view,
    dayHref,
    setClocks: clocks => {
      filtered('times');
      // Other clocks may have other days.
      set([['times', clocks === 'reader' ? 'mine' : null]]);
    },
    setLayout: layout => set([['layout', layout]]),
    setFilter: (filter, value) => {
      filtered(filter);
      set([[PARAMETERS[filter], value]]);
    },
    clearFilters: () =>
      set(SCHEDULE_FILTERS.map(filter => [PARAMETERS[filter], null])),
  };
}
