import type {
  LearnEvent,
  ScheduleEntry,
  ScheduleResponse,
  Talk,
} from '@lectern/backstage-plugin-learn-common';
import type { ListedStore, TalkIndexCache, TalksStore } from '../database';
import { toCalendar } from './toCalendar';
import { compareEntries, toEntry } from './toEntry';

/** Events stand within events, hardly ever deeper than this. */
const MAX_DEPTH = 4;

/** An event and its time zone, which may be that of its umbrella. */
interface Placed {
  event: LearnEvent;
  timezone: string | null;
}

interface ScheduledTalk {
  talk: Talk;
  entry: ScheduleEntry;
}

/**
 * The schedules of events.
 *
 * @internal
 */
export class ScheduleService {
  readonly #listed: Pick<ListedStore, 'event' | 'parts' | 'umbrella'>;
  readonly #talks: Pick<TalksStore, 'byIds'>;
  readonly #index: TalkIndexCache;
  readonly #appBaseUrl: string | undefined;

  constructor(options: {
    listed: Pick<ListedStore, 'event' | 'parts' | 'umbrella'>;
    talks: Pick<TalksStore, 'byIds'>;
    index: TalkIndexCache;
    /** Where the portal is, for links to its talks. */
    appBaseUrl: string | undefined;
  }) {
    this.#listed = options.listed;
    this.#talks = options.talks;
    this.#index = options.index;
    this.#appBaseUrl = options.appBaseUrl;
  }

  /** @throws NotFoundError */
  async schedule(eventId: string): Promise<ScheduleResponse> {
    const { timezone, talks } = await this.#read(eventId);
    return { timezone, items: talks.map(({ entry }) => entry) };
  }

  /**
   * The schedule as an iCalendar file.
   *
   * @throws NotFoundError
   */
  async calendar(eventId: string): Promise<string> {
    const { event, talks } = await this.#read(eventId);
    return toCalendar(event, talks, {
      now: new Date(),
      appBaseUrl: this.#appBaseUrl,
    });
  }

  async #read(eventId: string): Promise<Placed & { talks: ScheduledTalk[] }> {
    const event = await this.#listed.event(eventId);
    const timezone = await this.#timezoneOf(event);
    const events = await this.#withParts({ event, timezone });
    const { talks } = await this.#index.current();
    const ids = talks.flatMap(({ id, event: at }) =>
      at !== null && events.has(at) ? [id] : [],
    );
    const scheduled = (await this.#talks.byIds(ids)).flatMap(
      (talk): ScheduledTalk[] => {
        const placed = talk.event && events.get(talk.event.id);
        if (!placed) return [];
        const { id, title } = placed.event;
        const entry = toEntry(talk, {
          event: { id, title },
          timezone: placed.timezone,
        });
        return [{ talk, entry }];
      },
    );
    return {
      event,
      timezone,
      talks: scheduled.sort((a, b) => compareEntries(a.entry, b.entry)),
    };
  }

  async #timezoneOf({ timezone, partOf }: LearnEvent): Promise<string | null> {
    let zone = timezone;
    let above = partOf;
    for (let depth = 0; depth < MAX_DEPTH && !zone && above; depth += 1) {
      const umbrella = await this.#listed.umbrella(above.id);
      zone = umbrella?.timezone ?? null;
      above = umbrella?.partOf ?? null;
    }
    return zone;
  }

  /** The event and all within it, by their ids. */
  async #withParts(top: Placed): Promise<Map<string, Placed>> {
    const events = new Map([[top.event.id, top]]);
    let level = [top];
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
      const next: Placed[] = [];
      for (const { event, timezone } of level) {
        for (const part of await this.#listed.parts(event.id)) {
          if (!events.has(part.id)) {
            const placed = { event: part, timezone: part.timezone ?? timezone };
            events.set(part.id, placed);
            next.push(placed);
          }
        }
      }
      level = next;
    }
    return events;
  }
}
