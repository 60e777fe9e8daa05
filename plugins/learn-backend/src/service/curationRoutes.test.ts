import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type {
  DecisionRequest,
  LearnDecision,
} from '@lectern/backstage-plugin-learn-common';
import request from 'supertest';
import { aTalk } from '../__testUtils__/knowledge';
import { CURATOR } from '../__testUtils__/Library';
import { RouterMocks } from '../__testUtils__/RouterMocks';

const A_DECISION: LearnDecision = {
  kind: 'pin',
  talk: 'roses',
  id: '7',
  status: 'in-effect',
  about: [{ id: 'roses', title: 'Roses' }],
  note: 'A must.',
  decidedBy: CURATOR,
  decidedAt: '2026-01-01T00:00:00.000Z',
  statedIn: null,
  undoneBy: null,
  undoneAt: null,
};

/** One of each kind, as they should be sent. */
const DECISIONS: DecisionRequest[] = [
  { kind: 'merge', talks: ['roses', 'soil'] },
  { kind: 'keep-apart', talks: ['roses', 'soil'] },
  { kind: 'split', talk: 'roses', mentions: ['m1'], note: 'Two recaps.' },
  { kind: 'not-a-talk', talk: 'roses' },
  { kind: 'pin', talk: 'roses' },
  { kind: 'hide', talk: 'roses' },
  { kind: 'add-topic', talk: 'roses', topic: 'bees' },
  { kind: 'remove-topic', talk: 'roses', topic: 'bees' },
  { kind: 'correct', talk: 'roses', field: 'title', value: 'Roses' },
  { kind: 'correct', talk: 'roses', field: 'type', value: 'keynote' },
  {
    kind: 'correct',
    talk: 'roses',
    field: 'presenters',
    value: [{ name: 'Rosa Thorn', organization: null }],
  },
  { kind: 'correct', talk: 'roses', field: 'event', value: null },
  { kind: 'correct', talk: 'roses', field: 'date', value: '2025-01-01' },
  { kind: 'correct', talk: 'roses', field: 'abstract', value: null },
  { kind: 'correct', talk: 'roses', field: 'language', value: 'en' },
  { kind: 'correct', talk: 'roses', field: 'level', value: 'beginner' },
  { kind: 'correct', talk: 'roses', field: 'video', value: null },
  {
    kind: 'correct',
    talk: 'roses',
    field: 'slides',
    value: 'https://slides.example.org/1',
  },
];

describe('curation routes', () => {
  const mocks = new RouterMocks();
  const { curation, authorize, auditor, auditEvent } = mocks;
  const server = mocks.server();

  beforeEach(() => mocks.reset());

  const decide = (body: object) =>
    request(server).post('/curation/decisions').send(body);

  it.each(DECISIONS)('takes %j', async decision => {
    curation.decide.mockResolvedValue({
      decision: A_DECISION,
      outcome: 'followed',
    });
    const response = await decide(decision);
    expect(response.status).toBe(201);
    expect(response.body).toEqual(A_DECISION);
    expect(curation.decide).toHaveBeenCalledWith(decision, CURATOR);
  });

  it.each([
    [{}, /'kind' must be equal to one of the allowed values: merge/],
    [{ kind: 'burn', talk: 'roses' }, /'kind' must be equal to one of/],
    [{ kind: 'pin' }, /talk/],
    [{ kind: 'pin', talk: '' }, /talk/],
    [{ kind: 'pin', talk: 'x'.repeat(254) }, /talk/],
    [{ kind: 'pin', talk: 'roses', more: 1 }, /additional properties/],
    [{ kind: 'merge', talks: ['roses'] }, /talks/],
    [{ kind: 'merge', talks: ['a', 'b', 'c'] }, /talks/],
    [{ kind: 'split', talk: 'roses', mentions: [] }, /mentions/],
    [{ kind: 'add-topic', talk: 'roses' }, /topic/],
    [{ kind: 'correct', talk: 'roses', field: 'room', value: 'x' }, /field/],
    [{ kind: 'correct', talk: 'roses', field: 'title' }, /value/],
    [{ kind: 'correct', talk: 'roses', field: 'title', value: null }, /value/],
    [{ kind: 'correct', talk: 'roses', field: 'type', value: 'x' }, /value/],
    [{ kind: 'correct', talk: 'roses', field: 'level', value: 1 }, /value/],
    [
      { kind: 'correct', talk: 'a', field: 'presenters', value: ['Rosa'] },
      /value/,
    ],
    [{ kind: 'pin', talk: 'roses', note: 'x'.repeat(2001) }, /note/],
    [{ kind: 'pin', talk: 'ro\0ses' }, /talk: holds the character NUL/],
    [
      { kind: 'correct', talk: 'a', field: 'title', value: 'Ro\ud800ses' },
      /value: holds .* half of another character/,
    ],
  ])('refuses %j', async (body, message) => {
    const response = await decide(body);
    expect(response.status).toBe(400);
    expect(response.body.error.name).toBe('InputError');
    expect(response.body.error.message).toMatch(message);
    expect(curation.decide).not.toHaveBeenCalled();
  });

  it.each([
    ['followed', 201],
    ['repeated', 200],
    ['pending', 202],
  ])('answers a decision that is %s with %d', async (outcome, status) => {
    curation.decide.mockResolvedValue({ decision: A_DECISION, outcome });
    const response = await decide({ kind: 'pin', talk: 'roses' });
    expect(response.status).toBe(status);
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'decision-create',
        severityLevel: 'medium',
        meta: { kind: 'pin', talk: 'roses' },
      }),
    );
    expect(auditEvent.success).toHaveBeenCalledWith({
      meta: { decision: '7', kind: 'pin', talks: ['roses'], outcome },
    });
  });

  it('says in the audit what was refused', async () => {
    curation.decide.mockRejectedValue(new InputError('There is no talk "x".'));
    const response = await decide({ kind: 'pin', talk: 'x' });
    expect(response.status).toBe(400);
    expect(auditEvent.fail).toHaveBeenCalledWith({ error: expect.any(Error) });
    expect(auditEvent.success).not.toHaveBeenCalled();
  });

  it('takes a decision back', async () => {
    const undo = () => request(server).post('/curation/decisions/7/undo');
    curation.undo.mockResolvedValueOnce({
      decision: A_DECISION,
      outcome: 'followed',
    });
    await undo().expect(200);
    expect(curation.undo).toHaveBeenCalledWith('7', CURATOR);
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'decision-undo',
        severityLevel: 'medium',
        meta: { decision: '7' },
      }),
    );
    curation.undo.mockResolvedValueOnce({
      decision: A_DECISION,
      outcome: 'pending',
    });
    await undo().expect(202);
    curation.undo.mockRejectedValueOnce(new ConflictError('before'));
    await undo().expect(409);
    curation.undo.mockRejectedValueOnce(new NotFoundError('none'));
    await undo().expect(404);
    expect(auditEvent.fail).toHaveBeenCalledTimes(2);
  });

  it('gives the log, and suggestions', async () => {
    curation.decisions.mockResolvedValue({
      items: [A_DECISION],
      totalItems: 1,
      nextCursor: null,
    });
    const log = await request(server).get(
      '/curation/decisions?talk=roses&limit=5',
    );
    expect(log.body.items).toEqual([A_DECISION]);
    expect(curation.decisions).toHaveBeenCalledWith({
      talk: 'roses',
      limit: 5,
    });
    const suggestion = {
      id: 'abc',
      talks: [aTalk({ id: 'roses' }), aTalk({ id: 'soil' })],
      differs: ['title'],
      similarity: 0.9,
      grounds: { for: ['near-title'], against: ['event-open'] },
      reason: 'nearly the same title',
    };
    curation.suggestions.mockResolvedValue({
      items: [suggestion],
      totalItems: 1,
      nextCursor: null,
    });
    const asked = await request(server).get(
      '/curation/suggestions?query=ros&limit=1',
    );
    expect(asked.body.items).toEqual([suggestion]);
    expect(curation.suggestions).toHaveBeenCalledWith({
      query: 'ros',
      limit: 1,
    });
  });

  it('asks everywhere whether the caller may curate', async () => {
    authorize.mockRejectedValue(new NotAllowedError('no'));
    const answers = [
      await request(server).get('/curation/suggestions'),
      await request(server).get('/curation/decisions'),
      await decide({ kind: 'pin', talk: 'roses' }),
      await request(server).post('/curation/decisions/7/undo'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    for (const [, permission] of authorize.mock.calls) {
      expect(permission.name).toBe('learn.curate');
    }
    expect(auditor.createEvent.mock.calls).toEqual(
      [1, 2].map(() => [
        expect.objectContaining({
          eventId: 'permission-check',
          severityLevel: 'medium',
          meta: { permission: 'learn.curate' },
        }),
      ]),
    );
    expect(auditEvent.fail).toHaveBeenCalledTimes(2);
    expect(curation.decide).not.toHaveBeenCalled();
  });
});
