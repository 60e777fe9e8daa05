import { aboutSchemas } from './about';
import { Error, Reference } from './common';
import { curationSchemas } from './curation';
import { decisionSchemas } from './decision';
import { discoverSchemas } from './discover';
import { listedSchemas } from './listed';
import { scheduleSchemas } from './schedule';
import { sourceSchemas } from './source';
import { talkSchemas } from './talk';
import { talkDetailSchemas } from './talkDetail';

export const schemas = {
  Error,
  Reference,
  ...talkSchemas,
  ...talkDetailSchemas,
  ...listedSchemas,
  ...discoverSchemas,
  ...aboutSchemas,
  ...scheduleSchemas,
  ...sourceSchemas,
  ...decisionSchemas,
  ...curationSchemas,
} as const;
