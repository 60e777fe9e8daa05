import type { AuditorService } from '@backstage/backend-plugin-api';
import { learnCuratePermission } from '@lectern/backstage-plugin-learn-common';
import type { Router } from 'express';
import type {
  CurationService,
  DecisionOutcome,
  DecisionResult,
} from '../curation';
import { audited } from './audited';
import type { Access } from './authorize';
import { parseDecisionRequest } from './parseDecision';
import { parseDecisionsQuery, parseListQuery } from './parseQuery';

/** @internal */
export interface CurationServices {
  curation: Pick<
    CurationService,
    'suggestions' | 'decisions' | 'decide' | 'undo'
  >;
  auditor: AuditorService;
}

const DECIDED: Record<DecisionOutcome, number> = {
  followed: 201,
  repeated: 200,
  pending: 202,
};

/** @internal */
export function addCurationRoutes(
  router: Router,
  { authorize, curation, auditor }: CurationServices & Access,
): void {
  router.get('/curation/suggestions', async (req, res) => {
    await authorize(req, learnCuratePermission);
    res.json(await curation.suggestions(parseListQuery(req.query)));
  });

  router.get('/curation/decisions', async (req, res) => {
    await authorize(req, learnCuratePermission);
    res.json(await curation.decisions(parseDecisionsQuery(req.query)));
  });

  router.post('/curation/decisions', async (req, res) => {
    const actor = await authorize(req, learnCuratePermission);
    const { note, ...body } = parseDecisionRequest(req.body);
    const { decision, outcome } = await audited(
      auditor,
      {
        eventId: 'decision-create',
        severityLevel: 'medium',
        request: req,
        meta: { ...body },
      },
      () => curation.decide({ ...body, note }, actor),
      describe,
    );
    res.status(DECIDED[outcome]).json(decision);
  });

  router.post('/curation/decisions/:id/undo', async (req, res) => {
    const actor = await authorize(req, learnCuratePermission);
    const { id } = req.params;
    const { decision, outcome } = await audited(
      auditor,
      {
        eventId: 'decision-undo',
        severityLevel: 'medium',
        request: req,
        meta: { decision: id },
      },
      () => curation.undo(id, actor),
      describe,
    );
    res.status(outcome === 'pending' ? 202 : 200).json(decision);
  });
}

function describe({ decision, outcome }: DecisionResult) {
  return {
    decision: decision.id,
    kind: decision.kind,
    talks: decision.about.map(({ id }) => id),
    outcome,
  };
}
