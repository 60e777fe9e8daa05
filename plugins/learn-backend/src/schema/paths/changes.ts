import { MAX_CHANGES } from '../../database/ChangesStore';
import { errorResponses } from './shared';

export const changePaths = {
  '/changes': {
    get: {
      operationId: 'GetChanges',
      description:
        'What has changed since a revision, the oldest change first; each item once, as it is now. Start over from 0 when `storeId` changes.',
      parameters: [
        {
          name: 'since',
          in: 'query',
          description: 'Revision of the last known change; 0 for everything.',
          schema: { type: 'integer', minimum: 0 },
        },
        {
          name: 'limit',
          in: 'query',
          schema: { type: 'integer', minimum: 1, maximum: MAX_CHANGES },
        },
      ],
      responses: {
        200: {
          description: 'Changes.',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['items', 'revision', 'hasMore', 'storeId'],
                properties: {
                  items: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/Change' },
                  },
                  revision: { type: 'integer' },
                  hasMore: { type: 'boolean' },
                  storeId: { type: 'string' },
                },
              },
            },
          },
        },
        ...errorResponses,
      },
    },
  },
} as const;
