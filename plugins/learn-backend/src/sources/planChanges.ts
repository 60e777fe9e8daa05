import type {
  SourceLoss,
  SourceWarning,
} from '@lectern/backstage-plugin-learn-common';
import type { KnownDocument, NewDocument } from '../database';
import {
  type Extent,
  extentOf,
  LossError,
  lossMessage,
  lossOf,
  remainsOf,
} from './lossGuard';
import {
  type DocumentPlan,
  planDocument,
  type ReadingContext,
} from './planDocument';
import { messageOf } from './problems';
import type { FetchResult } from './SourceReader';

/**
 * What a fetch changes in the store, before anything is written.
 *
 * @internal
 */
export interface Plan {
  save: NewDocument[];
  remove: string[];
  touch: Array<Pick<NewDocument, 'location' | 'etag' | 'lastModifiedAt'>>;
  /** Documents that were not understood, or held back; what is known of them stays. */
  warnings: SourceWarning[];
  /** What documents that were held back would have lost. */
  loss: SourceLoss | null;
}

/** @internal */
export interface PlanOptions extends ReadingContext {
  known: KnownDocument[];
  fetched: FetchResult;
  /** The loss is accepted, or follows from other settings. */
  acceptLoss: boolean;
}

type SavePlan = Extract<DocumentPlan, { kind: 'save' }>;

/**
 * Compares what was fetched with what is known, and reads what is new.
 *
 * @throws LossError where the source as a whole says far less than before.
 *
 * @internal
 */
export async function planChanges(options: PlanOptions): Promise<Plan> {
  const { known, fetched } = options;
  const plan: Plan = {
    save: [],
    remove: [],
    touch: [],
    warnings: [...fetched.warnings],
    loss: null,
  };
  const saves: SavePlan[] = [];
  for (const document of fetched.documents) {
    const before = known.find(({ location }) => location === document.location);
    try {
      const planned = await planDocument(document, before, options);
      if (planned.kind === 'touch') {
        plan.touch.push(planned.touch);
      } else {
        saves.push(planned);
      }
    } catch (error) {
      plan.warnings.push({
        document: document.location,
        line: null,
        message: messageOf(error),
      });
    }
  }
  const present = new Set([
    ...fetched.failed,
    ...fetched.documents.map(({ location }) => location),
  ]);
  plan.remove = known
    .map(({ location }) => location)
    .filter(location => !present.has(location));

  const accepted = options.acceptLoss
    ? saves
    : holdBack(saves, plan, options.source.id);
  plan.save = accepted.map(({ save }) => save);
  if (!options.acceptLoss) {
    await refuseLoss(plan, accepted, options);
  }
  return plan;
}

/** Documents that say far less than before stay as they were; the others are followed. */
function holdBack(saves: SavePlan[], plan: Plan, sourceId: string): SavePlan[] {
  const everywhere = saves.flatMap(({ save }) => save.readings);
  return saves.filter(({ save, known, changed }) => {
    const loss = changed
      ? lossOf(extentOf(known), remainsOf(known, save.readings, everywhere))
      : null;
    if (loss) {
      plan.loss ??= loss;
      plan.warnings.push({
        document: save.location,
        line: null,
        message: lossMessage(save.location, sourceId, loss),
      });
    }
    return !loss;
  });
}

/** Documents may go one by one, but not most of a source at once. */
async function refuseLoss(
  plan: Plan,
  saves: SavePlan[],
  { source, known, documents }: PlanOptions,
): Promise<void> {
  if (plan.loss && plan.save.length === 0 && plan.touch.length === 0) {
    throw new LossError(source.id, plan.loss);
  }
  const changed = saves.filter(save => save.changed);
  if (plan.remove.length === 0 && changed.length === 0) {
    return;
  }
  const before = extentOf(await documents.readings(source.id));
  const after = { ...before };
  const add = ({ talks, events }: Extent, sign: 1 | -1) => {
    after.talks += sign * talks;
    after.events += sign * events;
  };
  for (const save of changed) {
    add(extentOf(save.known), -1);
    add(extentOf(save.save.readings), 1);
  }
  const removed = new Set(plan.remove);
  for (const { id, location } of known) {
    if (removed.has(location)) {
      add(extentOf(await documents.documentReadings(id)), -1);
    }
  }
  const loss = lossOf(before, after, { mayEnd: source.kind === 'catalog' });
  if (loss) {
    throw new LossError(source.id, loss);
  }
}
