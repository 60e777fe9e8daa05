import {
  cursorParameter,
  errorResponses,
  idParameter,
  limitParameter,
  oneOf,
  pageOf,
  queryParameter,
} from './shared';

const pageParameters = [
  queryParameter,
  limitParameter,
  cursorParameter,
] as const;

const rankedParameters = [
  ...pageParameters,
  {
    name: 'sort',
    in: 'query',
    schema: { type: 'string', enum: ['title', 'talks'] },
  },
] as const;

export const listedPaths = {
  '/organizations': {
    get: {
      operationId: 'GetOrganizations',
      description: 'Organizations, by title where not said otherwise.',
      parameters: rankedParameters,
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
        200: oneOf(
          'OrganizationDetail',
          'The organization, with what its people spoke about.',
        ),
        ...errorResponses,
      },
    },
  },
  '/presenters': {
    get: {
      operationId: 'GetPresenters',
      description: 'Who gave talks, by name where not said otherwise.',
      parameters: rankedParameters,
      responses: {
        200: pageOf('LearnPresenter', 'One page of presenters.'),
        ...errorResponses,
      },
    },
  },
  '/presenters/{id}': {
    get: {
      operationId: 'GetPresenter',
      parameters: [idParameter],
      responses: {
        200: oneOf('PresenterDetail', 'The presenter, with their subjects.'),
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
