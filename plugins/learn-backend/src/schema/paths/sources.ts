import { errorResponses, idParameter } from './shared';

const format = {
  type: 'string',
  enum: ['auto', 'markdown', 'html', 'text', 'feed', 'pack'],
} as const;

export const sourcePaths = {
  '/sources': {
    get: {
      operationId: 'GetSources',
      description: 'The configured sources, and how their last runs went.',
      responses: {
        200: {
          description: 'The sources.',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['items'],
                properties: {
                  items: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/Source' },
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
  '/sources/{id}/refresh': {
    post: {
      operationId: 'RefreshSource',
      description: 'Has a source read now. Does not wait for the end.',
      parameters: [idParameter],
      requestBody: {
        required: false,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              additionalProperties: false,
              properties: {
                acceptLoss: {
                  type: 'boolean',
                  description:
                    'The source may speak of far fewer talks than before.',
                },
              },
            },
          },
        },
      },
      responses: {
        202: { description: 'It will be read within seconds.' },
        ...errorResponses,
      },
    },
  },
  '/preview': {
    post: {
      operationId: 'Preview',
      description: 'What a document would bring as a source. Stores nothing.',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              oneOf: [
                {
                  type: 'object',
                  required: ['url'],
                  additionalProperties: false,
                  properties: {
                    url: { type: 'string', minLength: 1, maxLength: 4096 },
                    format,
                  },
                },
                {
                  type: 'object',
                  required: ['content', 'name'],
                  additionalProperties: false,
                  properties: {
                    content: { type: 'string' },
                    name: { type: 'string', minLength: 1, maxLength: 1024 },
                    format,
                  },
                },
              ],
            },
          },
        },
      },
      responses: {
        200: {
          description: 'What was understood.',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['documents'],
                properties: {
                  documents: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/PreviewDocument' },
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
