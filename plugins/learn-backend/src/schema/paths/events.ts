import {
  cursorParameter,
  errorResponses,
  idParameter,
  limitParameter,
  oneOf,
  pageOf,
  queryParameter,
} from './shared';

export const eventPaths = {
  '/events': {
    get: {
      operationId: 'GetEvents',
      description: 'Events, by title where not said otherwise.',
      parameters: [
        queryParameter,
        limitParameter,
        cursorParameter,
        {
          name: 'sort',
          in: 'query',
          schema: { type: 'string', enum: ['title', 'talks', 'newest'] },
        },
        {
          name: 'topLevel',
          in: 'query',
          description: 'Only events that are not held within another one.',
          schema: { type: 'boolean' },
        },
        {
          name: 'partOf',
          in: 'query',
          description: 'Only events held within the one of this id.',
          schema: { type: 'string', minLength: 1, maxLength: 253 },
        },
      ],
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
        200: oneOf('EventDetail', 'The event, with the ones it stands among.'),
        ...errorResponses,
      },
    },
  },
  '/events/{id}/schedule': {
    get: {
      operationId: 'GetSchedule',
      description:
        'Talks of an event and of those within it, by day, time, room and title.',
      parameters: [idParameter],
      responses: {
        200: oneOf('Schedule', 'The schedule.'),
        ...errorResponses,
      },
    },
  },
  '/events/{id}/calendar.ics': {
    get: {
      operationId: 'GetCalendar',
      description: 'The schedule of an event for other calendars (RFC 5545).',
      parameters: [idParameter],
      responses: {
        200: {
          description: 'The file.',
          content: { 'text/calendar': { schema: { type: 'string' } } },
        },
        ...errorResponses,
      },
    },
  },
} as const;
