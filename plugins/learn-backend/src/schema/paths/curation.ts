import { decisionRequest } from '../components/decision';
import {
  cursorParameter,
  errorResponses,
  idParameter,
  limitParameter,
  pageOf,
  queryParameter,
} from './shared';

const decision = (description: string) =>
  ({
    description,
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/Decision' } },
    },
  } as const);

export const curationPaths = {
  '/curation/suggestions': {
    get: {
      operationId: 'GetSuggestions',
      description: 'Pairs of talks that may be one, the most alike first.',
      parameters: [queryParameter, limitParameter, cursorParameter],
      responses: {
        200: pageOf('Suggestion', 'One page of suggestions.'),
        ...errorResponses,
      },
    },
  },
  '/curation/decisions': {
    get: {
      operationId: 'GetDecisions',
      description:
        'The log of decisions, the latest first; what packs state is older than the others, and comes last.',
      parameters: [
        {
          name: 'talk',
          in: 'query',
          description:
            'Id of a talk: only what was decided about it, under any of its names.',
          schema: { type: 'string', minLength: 1, maxLength: 253 },
        },
        limitParameter,
        cursorParameter,
      ],
      responses: {
        200: pageOf('Decision', 'One page of decisions.'),
        ...errorResponses,
      },
    },
    post: {
      operationId: 'Decide',
      description:
        'Makes a decision. It outranks whatever the sources say, and outlives every refresh.',
      requestBody: {
        required: true,
        content: { 'application/json': { schema: decisionRequest } },
      },
      responses: {
        200: decision('The same was decided before, and stands.'),
        201: decision('Decided; the talks follow it.'),
        202: decision('Decided; the talks will follow it in a while.'),
        ...errorResponses,
      },
    },
  },
  '/curation/decisions/{id}/undo': {
    post: {
      operationId: 'UndoDecision',
      description:
        'Takes a decision back. It stays in the log. What a pack states is taken out there.',
      parameters: [idParameter],
      responses: {
        200: decision('Taken back; the talks are as if it had not been made.'),
        202: decision('Taken back; the talks will follow in a while.'),
        ...errorResponses,
      },
    },
  },
} as const;
