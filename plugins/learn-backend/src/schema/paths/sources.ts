import { errorResponses, idParameter } from './shared';

const short = { type: 'string', minLength: 1, maxLength: 300 } as const;
const byAddress = {
  url: { type: 'string', minLength: 1, maxLength: 4096 },
} as const;
const asItIs = {
  content: {
    type: 'string',
    description: 'The document as text, or its bytes in Base64.',
  },
  encoding: {
    type: 'string',
    enum: ['base64'],
    description: 'How the content is written, where it is not text.',
  },
  name: {
    type: 'string',
    minLength: 1,
    maxLength: 1024,
    description: 'Of the file; its ending hints at the format.',
  },
} as const;
const reading = {
  format: {
    type: 'string',
    minLength: 1,
    maxLength: 100,
    description: 'As in `learn.sources`; `auto` where not given.',
  },
  event: { ...short, description: 'The event everything in it belongs to.' },
} as const;
const settings = {
  ...reading,
  id: {
    ...short,
    description: 'Names the source for good; made of its address otherwise.',
  },
  title: { ...short, description: 'As people call it.' },
  recommend: {
    type: 'boolean',
    description:
      'Whether being mentioned there means that its author chose the talk; by its format where not given.',
  },
} as const;

/** A document by its address, or as it is. */
function aDocument<T extends object>(more: T) {
  return {
    oneOf: [
      {
        type: 'object',
        required: ['url'],
        additionalProperties: false,
        properties: { ...byAddress, ...more },
      },
      {
        type: 'object',
        required: ['content', 'name'],
        additionalProperties: false,
        properties: { ...asItIs, ...more },
      },
    ],
  } as const;
}

export const sourcePaths = {
  '/sources': {
    get: {
      operationId: 'GetSources',
      description: 'All sources, and how their last runs went.',
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
    post: {
      operationId: 'AddSource',
      description:
        'Adds a source: an address that is read regularly, or a document as it is. It is read at once; the answer does not wait for that.',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: aDocument(settings),
          },
        },
      },
      responses: {
        201: {
          description: 'The source.',
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Source' },
            },
          },
        },
        ...errorResponses,
      },
    },
  },
  '/sources/{id}': {
    delete: {
      operationId: 'RemoveSource',
      description:
        'Removes a source that was added here, and what it taught. Configured ones are removed from the configuration.',
      parameters: [idParameter],
      responses: {
        204: { description: 'It is gone.' },
        ...errorResponses,
      },
    },
  },
  '/sources/{id}/runs': {
    get: {
      operationId: 'GetSourceRuns',
      description: 'The latest runs of a source, newest first.',
      parameters: [idParameter],
      responses: {
        200: {
          description: 'The runs.',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['items'],
                properties: {
                  items: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/SourceRun' },
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
            schema: aDocument(reading),
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
                required: ['counts', 'documents'],
                properties: {
                  counts: { $ref: '#/components/schemas/PreviewCounts' },
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
