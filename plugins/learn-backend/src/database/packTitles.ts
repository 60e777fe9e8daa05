import type { Knex } from 'knex';

/**
 * What the packs of each source call themselves, by its id; sources whose packs do not agree, or that hold other documents too, are
 * left out.
 *
 * @internal
 */
export async function selectPackTitles(
  knex: Knex,
  only: { sourceId?: string } = {},
): Promise<Map<string, string>> {
  const readings = () =>
    knex('readings')
      .join('documents', 'documents.id', 'readings.document_id')
      .where(
        only.sourceId === undefined
          ? {}
          : { 'documents.source_id': only.sourceId },
      );
  const rows: Array<{ source_id: string; content: string }> = await readings()
    .where('readings.format', 'pack')
    .whereNotIn(
      'documents.source_id',
      readings()
        .whereNot('readings.format', 'pack')
        .select('documents.source_id'),
    )
    .select('documents.source_id', 'readings.content');
  const titles = new Map<string, Set<string>>();
  for (const { source_id: id, content } of rows) {
    const { title } = JSON.parse(content);
    if (typeof title === 'string') {
      titles.set(id, (titles.get(id) ?? new Set()).add(title));
    }
  }
  return new Map(
    [...titles].flatMap(([id, [title, ...others]]) =>
      title !== undefined && others.length === 0 ? [[id, title]] : [],
    ),
  );
}
