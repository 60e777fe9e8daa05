import { expect, type Page } from '@playwright/test';
import type { Portal } from '../journey';
import { FAILS, HANGS, standIn } from './standIns';

/** A page in one of its states, as people come to see it. */
export interface Sight {
  /** Of the screenshot. */
  name: string;
  path: string;
  /** What stands on it once it is there. */
  shows: (page: Page) => Promise<void>;
  /** Before the page is opened. */
  before?: (page: Page) => Promise<void>;
  /** Errors that belong to this state. */
  tolerate?: RegExp;
  portals?: Portal[];
}

const TALK = 'sometimes-lipstick-is-exactly-what-a-pig-needs-2024';

const heading = (name: string | RegExp) => (page: Page) =>
  expect(page.getByRole('heading', { name }).first()).toBeVisible();
const text = (words: string | RegExp) => (page: Page) =>
  expect(page.getByText(words).first()).toBeVisible();
const link = (name: RegExp) => (page: Page) =>
  expect(page.getByRole('link', { name }).first()).toBeVisible();
const waiting = (page: Page) =>
  expect(page.getByLabel('Loading talks…').first()).toBeVisible();
const talksOf = (name: string) => (page: Page) =>
  expect(
    page.getByRole('list', { name }).getByRole('link').first(),
  ).toBeVisible();
const talks = talksOf('Talks');
/** Its relations are drawn last; the circle before that has no name. */
const catalogPage = (shows: Sight['shows']) => async (page: Page) => {
  await shows(page);
  await expect(page.getByTestId('node').first()).toBeVisible();
  await expect(page.locator('[class*="MuiCircularProgress-root"]')).toHaveCount(
    0,
  );
};

/** Every page of Learn, in every state. */
export const LEARN_SIGHTS: Sight[] = [
  {
    name: 'discover',
    path: '/learn/discover',
    shows: heading('What this page rests on'),
  },
  {
    name: 'discover-waiting',
    path: '/learn/discover',
    before: standIn('**/api/learn/discover', HANGS),
    shows: waiting,
  },
  {
    name: 'discover-failure',
    path: '/learn/discover',
    before: standIn('**/api/learn/discover', FAILS),
    tolerate: /503/,
    shows: text('Discover could not be loaded'),
  },
  {
    name: 'discover-empty',
    path: '/learn/discover',
    before: standIn('**/api/learn/discover', {
      talkCount: 0,
      featured: null,
      rails: [],
      talks: [],
      map: { topics: [], events: [], cells: [] },
      sources: [],
    }),
    shows: text('No talks yet'),
  },
  { name: 'talks', path: '/learn/talks?view=list', shows: talks },
  { name: 'talks-cards', path: '/learn/talks?view=cards', shows: talks },
  {
    name: 'talks-filtered',
    path: '/learn/talks?view=list&query=platform&hasVideo=true',
    shows: talks,
  },
  {
    name: 'talks-none',
    path: '/learn/talks?query=nosuchword&hasVideo=true',
    shows: text('No matching talks'),
  },
  {
    name: 'talks-waiting',
    path: '/learn/talks',
    before: standIn('**/api/learn/talks?*', HANGS),
    shows: waiting,
  },
  {
    name: 'talks-failure',
    path: '/learn/talks',
    before: standIn('**/api/learn/talks?*', FAILS),
    tolerate: /503/,
    shows: text('The talks could not be loaded'),
  },
  {
    name: 'talk-beside',
    path: `/learn/talks?view=list&talk=${TALK}`,
    shows: async page =>
      expect(
        page.getByRole('dialog').getByRole('button', { name: /^Play/ }),
      ).toBeVisible(),
  },
  {
    name: 'talk',
    path: `/learn/talks/${TALK}`,
    shows: heading('Why this talk'),
  },
  {
    name: 'talk-playing',
    path: `/learn/talks/${TALK}`,
    shows: async page => {
      await page.getByRole('button', { name: /^Play/ }).click();
      await expect(
        page.frameLocator('iframe').getByRole('button', { name: 'Pause' }),
      ).toBeVisible();
    },
  },
  {
    name: 'talk-failure',
    path: `/learn/talks/${TALK}`,
    before: standIn(`**/api/learn/talks/${TALK}`, FAILS),
    tolerate: /503/,
    shows: text('This talk could not be loaded'),
  },
  {
    name: 'talk-unknown',
    path: '/learn/talks/no-such-talk',
    tolerate: /404/,
    shows: text('Talk not found'),
  },
  {
    name: 'talk-merging',
    path: `/learn/talks/${TALK}`,
    shows: async page => {
      await page.getByRole('button', { name: 'Curate' }).click();
      await page
        .getByRole('menuitem', { name: 'Merge with another talk…' })
        .click();
      await expect(
        page.getByRole('dialog').getByRole('searchbox', { name: 'Merge with' }),
      ).toBeVisible();
    },
  },
  {
    name: 'events',
    path: '/learn/events',
    shows: link(/Platform Engineering Day/),
  },
  {
    name: 'event',
    path: '/learn/events/platform-engineering-day-europe-2024',
    shows: heading('Schedule'),
  },
  {
    name: 'event-unknown',
    path: '/learn/events/no-such-event',
    tolerate: /404/,
    shows: text('Event not found'),
  },
  {
    name: 'events-failure',
    path: '/learn/events',
    before: standIn('**/api/learn/events?*', FAILS),
    tolerate: /503/,
    shows: text('The events could not be loaded'),
  },
  {
    name: 'organizations',
    path: '/learn/organizations',
    shows: link(/Syntasso/),
  },
  {
    name: 'organization',
    path: '/learn/organizations/syntasso',
    shows: heading(/Syntasso/),
  },
  { name: 'speakers', path: '/learn/speakers', shows: link(/Abby Bangser/) },
  {
    name: 'speaker',
    path: '/learn/speakers/abby%20bangser',
    shows: heading(/Abby Bangser/),
  },
  {
    name: 'sources',
    path: '/learn/sources',
    shows: text(/platform-engineering|Platform/),
  },
  {
    name: 'suggestions',
    path: '/learn/curate/suggestions',
    shows: heading('Suggestions'),
  },
  {
    name: 'decisions',
    path: '/learn/curate/decisions',
    shows: heading('Decisions'),
  },
  {
    name: 'curated-sources',
    path: '/learn/curate/sources',
    shows: heading('Sources'),
  },
  {
    name: 'add-source',
    path: '/learn/curate/add',
    shows: heading('Add a source'),
  },
  {
    name: 'page-unknown',
    path: '/learn/no-such-page',
    shows: text('Page not found'),
  },
];

/** Pages of Backstage's on which something of ours stands. */
export const PORTAL_SIGHTS: Sight[] = [
  {
    name: 'catalog-talk',
    path: `/catalog/default/talk/${TALK}`,
    shows: catalogPage(heading('About this talk')),
  },
  {
    name: 'catalog-event',
    path: '/catalog/default/event/platform-engineering-day-europe-2024',
    shows: catalogPage(page =>
      expect(
        page
          .getByRole('region', { name: 'Talks at this event' })
          .getByRole('listitem')
          .first(),
      ).toBeVisible(),
    ),
  },
  {
    name: 'catalog-organization',
    path: '/catalog/default/organization/syntasso',
    shows: catalogPage(link(/^Abby Bangser/)),
  },
  {
    name: 'catalog-component',
    path: '/catalog/default/component/delivery-pipeline',
    shows: catalogPage(text(/: tag gitops$/)),
  },
  {
    name: 'home',
    path: '/home',
    shows: async page => {
      await expect(
        page.getByRole('button', { name: 'Another one' }),
      ).toBeEnabled();
      await talksOf('New talks')(page);
    },
  },
  {
    name: 'search',
    path: '/search?query=platform&types%5B%5D=talk',
    shows: async page =>
      expect(
        page.getByRole('link', { name: /Platform/i }).first(),
      ).toBeVisible(),
  },
];
