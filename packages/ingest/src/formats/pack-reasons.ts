import { knownReasons, reasonOf, type Reasons } from '../explain';
import type { ExplainedField, FieldReason, Mention } from '../model';
import type { YamlValue } from '../text/yaml';

/** Where in an item each field may stand, the first that is there. */
export type ItemPaths = Partial<Record<ExplainedField, readonly string[]>>;

/** Fields of a talk in a pack. */
export const PACK_PATHS: ItemPaths = {
  title: ['title'],
  type: ['type'],
  speakers: ['speakers'],
  event: ['event'],
  day: ['date'],
  start: ['start'],
  url: ['page'],
  video: ['video', 'media'],
  slides: ['slides', 'media'],
  takeaway: ['takeaway'],
};

/** Fields of a Talk in the catalog. */
export const ENTITY_PATHS: ItemPaths = {
  title: ['metadata.title', 'metadata.name'],
  type: ['spec.type'],
  speakers: ['spec.presenters'],
  event: ['spec.event'],
  day: ['spec.date'],
  start: ['spec.startTime'],
  url: ['metadata.links'],
  video: ['spec.media'],
  slides: ['spec.media'],
};

function holds(value: unknown, path: readonly string[]): boolean {
  const [first, ...rest] = path;
  return (
    first === undefined ||
    (Object.hasOwn(Object(value), first) &&
      holds(Reflect.get(Object(value), first), rest))
  );
}

/** What is said of a field that does not stand in the item itself. */
function withoutField(
  field: ExplainedField,
  { event }: Mention,
): FieldReason | null {
  if (field === 'type') return reasonOf('type-not-said', null);
  return field === 'event' ? reasonOf('event-of-source', null, event) : null;
}

/**
 * Why a talk that people described in fields says what it says: the fields, with their lines.
 *
 * @internal
 */
export function itemReasons(
  mention: Mention,
  item: YamlValue,
  paths: ItemPaths,
): Reasons {
  const said = (Object.keys(paths) as ExplainedField[]).filter(field => {
    const value = mention[field];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  });
  return knownReasons(
    Object.fromEntries(
      said.map(field => {
        const path = paths[field]?.find(one =>
          holds(item.value, one.split('.')),
        );
        const reason = path
          ? reasonOf(mention.rule, item.lineAt(path.split('.')) || null, path)
          : withoutField(field, mention);
        return [field, reason];
      }),
    ),
  );
}
