import { learnReadPermission } from '@lectern/backstage-plugin-learn-common';
import type { Router } from 'express';
import type { ListedStore } from '../database';
import type { ListedService } from '../listed';
import type { ScheduleService } from '../schedule';
import type { Access } from './authorize';
import {
  parseEventsQuery,
  parseOrganizationsQuery,
  parsePresentersQuery,
} from './parseQuery';

/** @internal */
export interface ListedServices {
  listed: Pick<
    ListedStore,
    'events' | 'organizations' | 'presenters' | 'topics'
  >;
  details: Pick<ListedService, 'event' | 'organization' | 'presenter'>;
  schedules: Pick<ScheduleService, 'schedule' | 'calendar'>;
}

/** @internal */
export function addListedRoutes(
  router: Router,
  { authorize, listed, details, schedules }: ListedServices & Access,
): void {
  router.get('/events', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await listed.events(parseEventsQuery(req.query)));
  });

  router.get('/events/:id', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await details.event(req.params.id));
  });

  router.get('/events/:id/schedule', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await schedules.schedule(req.params.id));
  });

  router.get('/events/:id/calendar.ics', async (req, res) => {
    await authorize(req, learnReadPermission);
    const calendar = await schedules.calendar(req.params.id);
    // Sets the type, too
    res.attachment(`${req.params.id}.ics`).send(calendar);
  });

  router.get('/organizations', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await listed.organizations(parseOrganizationsQuery(req.query)));
  });

  router.get('/organizations/:id', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await details.organization(req.params.id));
  });

  router.get('/presenters', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await listed.presenters(parsePresentersQuery(req.query)));
  });

  router.get('/presenters/:id', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await details.presenter(req.params.id));
  });

  router.get('/topics', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json({ items: await listed.topics() });
  });
}
