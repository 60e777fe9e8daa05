import type { Warning } from '../model';
import { nestsTooDeep, parseYaml, yamlItems, yamlValue } from '../text/yaml';
import type { YamlValue } from '../text/yaml';
import { UnreadableError } from '../UnreadableError';

/** Room for some ten thousand entities written by hand. */
const MAX_YAML_LENGTH = 2_000_000;

/**
 * Takes the entities out of a `catalog-info.yaml`: its documents one by one, so that a broken one costs only itself, or the
 * items of a list. As JSON, the form in which a catalog's API gives them, there may be any number.
 *
 * @throws UnreadableError for more YAML than people write.
 *
 * @internal
 */
export function catalogEntities(
  source: string,
  text: string,
  warnings: Warning[],
): YamlValue[] {
  const json = jsonEntities(text);
  if (json) {
    return json;
  }
  if (text.length > MAX_YAML_LENGTH) {
    throw new UnreadableError(
      `${source} is longer than ${MAX_YAML_LENGTH} characters. Split it over several files.`,
    );
  }
  return yamlDocuments(text).flatMap(piece => {
    const problem = (line: number, message: string) => {
      warnings.push({
        line,
        message: `No valid YAML: ${message}. What starts in line ${piece.line} is left out.`,
      });
      return [];
    };
    if (nestsTooDeep(piece.text)) {
      return problem(piece.line, 'it nests deeper than any entity');
    }
    let parsed;
    try {
      parsed = parseYaml(piece.text, piece.line);
    } catch {
      // Nesting without end exhausts the parser.
      return problem(piece.line, 'check its indentation and quotation marks');
    }
    const [error] = parsed.errors;
    if (error) {
      return problem(error.line, error.message);
    }
    const { contents } = parsed.document;
    const items = yamlItems(parsed, contents);
    return items.length > 0 ? items : [yamlValue(parsed, contents, piece.line)];
  });
}

function jsonEntities(text: string): YamlValue[] | null {
  if (!/^\s*[[{]/.test(text)) {
    return null;
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const { items } = Object(parsed) as { items?: unknown };
  const list = Array.isArray(parsed) ? parsed : items;
  return (Array.isArray(list) ? list : [parsed]).map(value => ({
    value,
    line: 0,
    lineAt: () => 0,
  }));
}

/** Cuts a text at the marks between documents, so that what is never closed in one does not swallow the next. */
function yamlDocuments(text: string): Array<{ text: string; line: number }> {
  const documents: Array<{ line: number; lines: string[] }> = [
    { line: 1, lines: [] },
  ];
  text.split('\n').forEach((line, index) => {
    const isMark = /^---(?:\s|$)/.test(line);
    if (isMark) {
      documents.push({ line: index + 1, lines: [line.slice(3)] });
    } else if (!/^\.\.\.\s*$/.test(line)) {
      documents[documents.length - 1].lines.push(line);
    }
  });
  return documents
    .filter(({ lines }) => lines.some(line => /^\s*[^\s#]/.test(line)))
    .map(({ line, lines }) => ({ line, text: lines.join('\n') }));
}
