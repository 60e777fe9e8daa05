import { errorResponses } from './shared';

export const discoverPaths = {
  '/discover': {
    get: {
      operationId: 'Discover',
      description:
        'What there is to discover: a talk to begin with, rails of talks, and where the knowledge is.',
      responses: {
        200: {
          description: 'All of it in one answer.',
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Discovery' },
            },
          },
        },
        ...errorResponses,
      },
    },
  },
} as const;
