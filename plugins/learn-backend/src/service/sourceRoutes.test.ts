import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type {
  LearnSource,
  PreviewResponse,
} from '@lectern/backstage-plugin-learn-common';
import request from 'supertest';
import { CURATOR } from '../__testUtils__/Library';
import { RouterMocks } from '../__testUtils__/RouterMocks';

const A_SOURCE: LearnSource = {
  id: 'blog',
  title: null,
  location: 'https://blog.example.org/feed.xml',
  kind: 'url',
  format: 'feed',
  recommend: true,
  status: 'warning',
  lastRunAt: '2026-01-01T00:00:00.000Z',
  lastSuccessAt: null,
  nextRunAt: null,
  durationMs: 12,
  consecutiveFailures: 0,
  talkCount: 0,
  documentCount: 0,
  bytes: 0,
  warnings: [{ document: null, line: null, message: 'Nothing there.' }],
  error: null,
  loss: { of: 'talks', before: 40, after: 3 },
  addedBy: null,
  addedAt: null,
};

const A_PREVIEW: PreviewResponse = {
  counts: { talks: 1, known: 1, new: 0, leftOut: 1, warnings: 0 },
  documents: [
    {
      source: 'https://blog.example.org/recap',
      format: 'html',
      title: null,
      author: null,
      published: null,
      themes: [],
      talks: [
        {
          title: 'Roses',
          type: 'talk',
          speakers: [{ name: 'Rosa Thorn', organization: null }],
          event: null,
          day: null,
          url: null,
          video: null,
          slides: null,
          takeaway: null,
          line: 3,
          known: { id: 'roses', title: 'Cutting roses' },
        },
      ],
      leftOut: [{ title: 'Lunch', reason: 'service', line: null }],
      events: [],
      warnings: [],
    },
  ],
};

describe('source routes', () => {
  const mocks = new RouterMocks();
  const { sources, addedSources, preview, authorize, auditor, auditEvent } =
    mocks;
  const server = mocks.server();

  beforeEach(() => mocks.reset());

  it('gives sources', async () => {
    sources.list.mockResolvedValue([A_SOURCE]);
    const response = await request(server).get('/sources');
    expect(response.status).toBe(200);
    expect(response.body.items).toHaveLength(1);
  });

  it('gives the runs of a source', async () => {
    sources.runs.mockResolvedValue([
      {
        status: 'error',
        startedAt: '2026-01-01T00:00:00.000Z',
        finishedAt: '2026-01-01T00:00:01.000Z',
        durationMs: 1000,
        warnings: [],
        error: 'It does not answer.',
      },
    ]);
    const response = await request(server).get('/sources/blog/runs');
    expect(response.status).toBe(200);
    expect(response.body.items).toHaveLength(1);
    expect(sources.runs).toHaveBeenCalledWith('blog');
    sources.runs.mockRejectedValue(new NotFoundError('no such source'));
    await request(server).get('/sources/none/runs').expect(404);
  });

  it.each([
    { url: 'https://blog.example.org/feed.xml', id: 'blog', recommend: false },
    { content: '# Notes', name: 'notes.md', title: 'Notes', event: 'Bee Days' },
  ])('adds the source %j, and says so in the audit', async body => {
    addedSources.add.mockResolvedValue(A_SOURCE);
    const response = await request(server).post('/sources').send(body);
    expect(response.status).toBe(201);
    expect(response.body).toEqual(A_SOURCE);
    expect(addedSources.add).toHaveBeenCalledWith(body, CURATOR);
    expect(authorize).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ name: 'learn.source.create' }),
    );
    const [event] = auditor.createEvent.mock.calls[0];
    expect(event).toMatchObject({ eventId: 'source-create' });
    expect(JSON.stringify(event.meta)).not.toContain('# Notes');
    expect(auditEvent.success).toHaveBeenCalledTimes(1);
  });

  it.each([
    {},
    { url: 'https://example.org', content: 'x', name: 'x' },
    { content: 'x' },
    { url: 'https://example.org', schedule: 'never' },
    { url: 'https://example.org', recommend: 'yes' },
  ])('refuses to add %j', async body => {
    await request(server).post('/sources').send(body).expect(400);
    expect(addedSources.add).not.toHaveBeenCalled();
  });

  it('notes no password in the audit', async () => {
    addedSources.add.mockRejectedValue(new InputError('a password'));
    await request(server)
      .post('/sources')
      .send({ url: 'https://me:secret@example.org/feed' })
      .expect(400);
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ meta: { url: 'https://example.org/feed' } }),
    );
  });

  it('removes a source', async () => {
    await request(server).delete('/sources/blog').expect(204);
    expect(addedSources.remove).toHaveBeenCalledWith('blog');
    expect(authorize).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ name: 'learn.source.delete' }),
    );
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'source-delete' }),
    );
    addedSources.remove.mockRejectedValue(new ConflictError('configured'));
    await request(server).delete('/sources/pack').expect(409);
    expect(auditEvent.fail).toHaveBeenCalledTimes(1);
  });

  it('answers as documented, or not at all', async () => {
    sources.list.mockResolvedValue([{ id: 7 }]);
    const response = await request(server).get('/sources');
    expect(response.status).toBe(500);
  });

  it('has a source refreshed, and says so in the audit', async () => {
    await request(server).post('/sources/blog/refresh').expect(202);
    expect(sources.refresh).toHaveBeenLastCalledWith('blog', {});
    expect(authorize).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.objectContaining({ name: 'learn.source.refresh' }),
    );
    await request(server)
      .post('/sources/blog/refresh')
      .send({ acceptLoss: true })
      .expect(202);
    expect(sources.refresh).toHaveBeenLastCalledWith('blog', {
      acceptLoss: true,
    });
    expect(auditEvent.success).toHaveBeenCalledTimes(2);

    sources.refresh.mockRejectedValue(new NotFoundError('no such source'));
    await request(server).post('/sources/none/refresh').expect(404);
    sources.refresh.mockRejectedValue(new ConflictError('running'));
    await request(server).post('/sources/blog/refresh').expect(409);
    expect(auditEvent.fail).toHaveBeenCalledTimes(2);
  });

  it('previews', async () => {
    preview.preview.mockResolvedValue(A_PREVIEW);
    const response = await request(server)
      .post('/preview')
      .send({ url: 'https://blog.example.org/recap' });
    expect(response.body).toEqual(A_PREVIEW);
    expect(authorize).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.objectContaining({ name: 'learn.preview' }),
    );
    preview.preview.mockRejectedValue(new InputError('unreadable'));
    await request(server)
      .post('/preview')
      .send({ content: 'x', name: 'x.md', format: 'markdown' })
      .expect(400);
  });

  it.each([
    {},
    { url: '' },
    { url: 'https://example.org', content: 'x', name: 'x' },
    { content: 'x' },
    { content: 'x', name: 'x', format: '' },
  ])('refuses to preview %j', async body => {
    await request(server).post('/preview').send(body).expect(400);
    expect(preview.preview).not.toHaveBeenCalled();
  });

  it('refuses a preview over the limit', async () => {
    const response = await request(server)
      .post('/preview')
      .send({ name: 'x', content: 'x'.repeat(10_000) });
    expect(response.status).toBe(413);
    expect(response.body.error.message).toMatch(/too large/);
  });

  it('asks for the permission before it reads a large body', async () => {
    authorize.mockRejectedValue(new NotAllowedError('no'));
    for (const path of ['/preview', '/sources']) {
      const response = await request(server)
        .post(path)
        .send({ name: 'x', content: 'x'.repeat(10_000) });
      expect([path, response.status]).toEqual([path, 403]);
    }
    expect(auditor.createEvent.mock.calls).toEqual(
      ['learn.preview', 'learn.source.create'].map(permission => [
        expect.objectContaining({ meta: { permission } }),
      ]),
    );
  });
});
