import { errorResponses, oneOf } from './shared';

/** How many talks are given at most. */
export const MAX_TALKS_ABOUT = 50;

export const aboutPaths = {
  '/talks-about': {
    get: {
      operationId: 'GetTalksAbout',
      description:
        'Talks about what an entity of the catalog is about, the ones with the closest and most matches first.',
      parameters: [
        {
          name: 'entityRef',
          in: 'query',
          required: true,
          allowReserved: true,
          description: 'Reference of the entity, component:default/checkout.',
          schema: { type: 'string', minLength: 1, maxLength: 500 },
        },
        {
          name: 'limit',
          in: 'query',
          description: 'How many talks to give at most, 5 where not given.',
          schema: { type: 'integer', minimum: 1, maximum: MAX_TALKS_ABOUT },
        },
      ],
      responses: {
        200: oneOf('TalksAbout', 'The topics of the entity, and the talks.'),
        ...errorResponses,
      },
    },
  },
} as const;
