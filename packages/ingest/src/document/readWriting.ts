import { readMentions } from '../mentions';
import type { ReadDocument } from '../model';
import { lineOf } from '../tree/lineOf';
import type { MentionContext } from '../tree/MentionContext';
import { tidyTree } from '../tree/tidyTree';
import { bylineOf } from './byline';
import { languageOf } from './language';
import { plainText } from './plainText';
import { productsOf } from './products';
import { resourcesOf } from './resources';
import { signatureOf } from './signature';
import { themesOf } from './themes';
import { titleInTree } from './titleInTree';
import type { Writing } from './Writing';

/**
 * Reads what one piece of writing says: the facts about itself, and the talks it speaks of.
 *
 * @internal
 */
export function readWriting(writing: Writing): ReadDocument {
  const { source, format, root, event, explain, talk } = writing;
  const repairs = tidyTree(root, { baseUrl: writing.base ?? writing.url });
  const text = plainText(root);
  const title = writing.title ?? titleInTree(root);
  const byline = bylineOf(root, title);
  const facts = {
    source,
    title,
    author: writing.author ?? byline.author,
    published: writing.published ?? byline.published,
    url: writing.url,
    language: languageOf(text, writing.declaredLanguage),
  };
  const context: MentionContext = {
    ...facts,
    root,
    event,
    explain,
    talk,
    lineOf,
  };
  const { mentions, warnings } = readMentions(context);
  return {
    ...facts,
    format,
    signature: signatureOf(text),
    mentions,
    themes: themesOf(root, facts.title, mentions),
    products: productsOf(root),
    resources: resourcesOf(root, mentions),
    events: [],
    organizations: [],
    topics: [],
    warnings: [...writing.warnings, ...repairs, ...warnings],
  };
}
