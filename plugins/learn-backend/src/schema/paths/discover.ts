import { errorResponses, oneOf } from './shared';

export const discoverPaths = {
  '/discover': {
    get: {
      operationId: 'Discover',
      description:
        'What there is to discover: a talk to begin with, rails of talks, and where the knowledge is.',
      responses: {
        200: oneOf('Discovery', 'All of it in one answer.'),
        ...errorResponses,
      },
    },
  },
} as const;
