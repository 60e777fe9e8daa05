import {
  cursorParameter,
  errorResponses,
  idParameter,
  limitParameter,
  pageOf,
  queryParameter,
} from './shared';

const pageParameters = [
  queryParameter,
  limitParameter,
  cursorParameter,
] as const;

export const listedPaths = {
  '/events': {
    get: {
      operationId: 'GetEvents',
      description: 'Events by title.',
      parameters: pageParameters,
      responses: {
        200: pageOf('Event', 'One page of events.'),
        ...errorResponses,
      },
    },
  },
  '/events/{id}': {
    get: {
      operationId: 'GetEvent',
      parameters: [idParameter],
      responses: {
        200: {
          description: 'The event.',
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Event' },
            },
          },
        },
        ...errorResponses,
      },
    },
  },
  '/organizations': {
    get: {
      operationId: 'GetOrganizations',
      description: 'Organizations by title.',
      parameters: pageParameters,
      responses: {
        200: pageOf('Organization', 'One page of organizations.'),
        ...errorResponses,
      },
    },
  },
  '/organizations/{id}': {
    get: {
      operationId: 'GetOrganization',
      parameters: [idParameter],
      responses: {
        200: {
          description: 'The organization.',
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Organization' },
            },
          },
        },
        ...errorResponses,
      },
    },
  },
  '/topics': {
    get: {
      operationId: 'GetTopics',
      description: 'All topics by title.',
      responses: {
        200: {
          description: 'The topics.',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['items'],
                properties: {
                  items: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/Topic' },
                  },
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
