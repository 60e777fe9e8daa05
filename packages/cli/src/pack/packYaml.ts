import type { Pack, ResolvedTalk } from '@lectern/ingest';
import { Document, isMap, isScalar, isSeq, visit } from 'yaml';

/** Lists of short words that read better in one line. */
const IN_ONE_LINE = new Set(['topics', 'aliases', 'domains', 'about']);

/** Texts long enough to be folded into a block of their own. */
const LONG = 60;

const HEADER = ` A pack: edit it as you like, then check it with \`lectern validate\`.
 Names become the names of entities and never change; titles, summaries and all the rest may.
 A talk without a summary waits for one: a sentence or two on what one gets from it.`;

/** Writes a pack as YAML. Above each talk stands where it was read, for whoever wants to look it up. */
export function packYaml(pack: Pack, talks: ResolvedTalk[]): string {
  const document = new Document(pack);
  document.commentBefore = HEADER;
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      if (
        isSeq(value) &&
        IN_ONE_LINE.has(name) &&
        value.items.every(isScalar)
      ) {
        value.flow = true;
      }
      if (
        isScalar(value) &&
        (name === 'summary' || name === 'takeaway') &&
        String(value.value).length > LONG
      ) {
        value.type = 'BLOCK_FOLDED';
      }
    },
  });
  const listed = document.get('talks');
  if (isSeq(listed)) {
    listed.items.forEach((item, index) => {
      if (isMap(item)) {
        item.commentBefore = talks[index].mentions
          .map(({ source, line }) => ` ${source}${line ? `:${line}` : ''}`)
          .join('\n');
        item.spaceBefore = index > 0;
      }
    });
  }
  return document.toString({
    lineWidth: 80,
    singleQuote: true,
    flowCollectionPadding: false,
  });
}
