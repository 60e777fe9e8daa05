import type { Entity } from '@backstage/catalog-model';
import { LineCounter, parseAllDocuments } from 'yaml';
import { lineAt } from './lineAt';
import type { Problem } from './Problem';
import { isOurs, validateEntity } from './validateEntity';

/** What a file of entities holds for us. */
export interface EntityFile {
  /** Whether there are entities in it, of whatever kind. */
  hasEntities: boolean;
  /** How many are of our kinds. */
  checked: number;
  problems: Problem[];
}

/** Checks the entities of our kinds in a `catalog-info.yaml`; others are for the catalog to judge. */
export async function validateEntities(
  file: string,
  text: string,
): Promise<EntityFile> {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const result: EntityFile = { hasEntities: false, checked: 0, problems: [] };
  for (const document of 'empty' in documents ? [] : documents) {
    const [error] = document.errors;
    if (error) {
      result.problems.push({
        file,
        line: lines.linePos(error.pos[0]).line,
        message: `This is no valid YAML: ${error.message}. Check indentation and quotation marks.`,
      });
      continue;
    }
    const entity: unknown = document.toJS();
    if (!isEntityLike(entity)) {
      continue;
    }
    result.hasEntities = true;
    if (!isOurs(entity)) {
      continue;
    }
    result.checked += 1;
    for (const { path, message } of await validateEntity(entity)) {
      result.problems.push({
        file,
        line: lineAt(document.contents, path, lines),
        message,
      });
    }
  }
  return result;
}

function isEntityLike(value: unknown): value is Entity {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    'apiVersion' in value
  );
}
