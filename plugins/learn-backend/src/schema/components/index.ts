import { Error, Reference } from './common';
import { listedSchemas } from './listed';
import { sourceSchemas } from './source';
import { talkSchemas } from './talk';

export const schemas = {
  Error,
  Reference,
  ...talkSchemas,
  ...listedSchemas,
  ...sourceSchemas,
} as const;
