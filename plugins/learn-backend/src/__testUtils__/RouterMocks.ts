import { mockErrorHandler, mockServices } from '@backstage/backend-test-utils';
import express, { type Express } from 'express';
import { createRouter, type RouterOptions } from '../service/router';
import { CURATOR } from './Library';

/** The services behind the API, as mocks, and a server that asks them. Answers are checked against the API's document. */
export class RouterMocks {
  readonly authorize = jest.fn();
  readonly isAllowed = jest.fn();
  readonly credentialsOf = jest.fn();
  readonly talks = {
    page: jest.fn(),
    facet: jest.fn(),
    get: jest.fn(),
    related: jest.fn(),
  };
  readonly discovery = { discover: jest.fn() };
  readonly about = { talksAbout: jest.fn() };
  readonly listed = {
    events: jest.fn(),
    organizations: jest.fn(),
    presenters: jest.fn(),
    topics: jest.fn(),
  };
  readonly details = {
    event: jest.fn(),
    organization: jest.fn(),
    presenter: jest.fn(),
  };
  readonly schedules = { schedule: jest.fn(), calendar: jest.fn() };
  readonly changes = { since: jest.fn() };
  readonly sources = { list: jest.fn(), runs: jest.fn(), refresh: jest.fn() };
  readonly addedSources = { add: jest.fn(), remove: jest.fn() };
  readonly preview = { preview: jest.fn() };
  readonly curation = {
    suggestions: jest.fn(),
    decisions: jest.fn(),
    decide: jest.fn(),
    undo: jest.fn(),
  };
  readonly auditor = mockServices.auditor.mock();
  readonly auditEvent = { success: jest.fn(), fail: jest.fn() };

  /** Everybody is allowed everything, until a test says otherwise. */
  reset(): void {
    jest.resetAllMocks();
    this.auditor.createEvent.mockResolvedValue(this.auditEvent);
    this.authorize.mockResolvedValue(CURATOR);
  }

  /** @param real - services that are not to be mocks */
  server(real: Partial<RouterOptions> = {}): Express {
    const app = express();
    app.use(
      createRouter({
        ...this,
        maxDocumentBytes: 1000,
        validateResponses: true,
        ...real,
      }),
    );
    app.use(mockErrorHandler());
    return app;
  }
}
