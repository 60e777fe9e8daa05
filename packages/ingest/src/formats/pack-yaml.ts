import { isMap, isScalar, isSeq } from 'yaml';
import type { Warning } from '../model';
import {
  type ParsedYaml,
  parseYaml,
  yamlItems,
  yamlValue,
  type YamlValue,
} from '../text/yaml';
import { piecesOf } from './pack-pieces';

export type { YamlValue };

/** The fields at the top of a YAML text. A list gives its items, so that each can fail alone. */
export interface YamlField {
  key: string;
  line: number;
  content: YamlValue | YamlValue[];
}

/** What could be read of a YAML text, and what could not. */
export interface YamlFields {
  fields: YamlField[];
  problems: Warning[];
}

/**
 * Reads the top of a YAML text. Where the text is broken, the items of its lists are read one by one:
 * what is wrong with one (a quotation mark never closed, a tab) costs that one and a problem with its line.
 */
export function readYamlFields(text: string): YamlFields {
  const whole = parseYaml(text, 1);
  if (whole.errors.length === 0) {
    return { fields: fieldsOf(whole), problems: [] };
  }
  return piecesOf(text).reduce<YamlFields>(
    (read, piece) => {
      const parsed = parseYaml(piece.text, piece.line);
      if (parsed.errors.length > 0) {
        const [{ line, message }] = parsed.errors;
        read.problems.push({
          line,
          message: `No valid YAML: ${message}. What starts in line ${piece.line} is left out.`,
        });
        return read;
      }
      if (!piece.list) {
        read.fields.push(...fieldsOf(parsed));
        return read;
      }
      const list = read.fields.find(
        ({ key, content }) => key === piece.list && Array.isArray(content),
      );
      const items = yamlItems(parsed, parsed.document.contents);
      if (list && Array.isArray(list.content)) {
        list.content.push(...items);
      } else {
        read.fields.push({
          key: piece.list,
          line: piece.line,
          content: items,
        });
      }
      return read;
    },
    { fields: [], problems: [] },
  );
}

function fieldsOf(parsed: ParsedYaml): YamlField[] {
  const { contents } = parsed.document;
  if (!isMap(contents)) {
    return [];
  }
  return contents.items.map(pair => ({
    key: isScalar(pair.key) ? String(pair.key.value) : String(pair.key),
    line: parsed.lineOf(pair.key),
    content: isSeq(pair.value)
      ? yamlItems(parsed, pair.value)
      : yamlValue(parsed, pair.value, parsed.lineOf(pair.key)),
  }));
}
