import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Portal } from '../journey';
import { KNOWN_FAULTS } from './backstage';

/** WCAG 2.2 at the levels A and AA, by axe's names: those of earlier versions are part of it. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Elements that are shown for one rule: the others are mostly alike. */
const SHOWN = 3;

/** What axe holds against a page, in a line for each element of a rule's first few, but for faults of Backstage's own that are known. */
export async function faultsOf(page: Page, portal: Portal): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: 'tag', values: WCAG_22_AA },
      resultTypes: ['violations'],
    })
    // Frames are left out, so there is no need of a page of its own to gather what was found in them.
    .setLegacyMode()
    .exclude('iframe')
    .analyze();
  const faults: string[] = [];
  for (const { id, nodes } of violations) {
    const found: string[] = [];
    const known = KNOWN_FAULTS.filter(
      ({ rule, portals }) => rule === id && portals.includes(portal),
    );
    for (const { target, html, any, all } of nodes) {
      const selector = target.flat().join(' ');
      const isKnown = await page.evaluate(
        ([of, selectors]) =>
          selectors.some(one => document.querySelector(of)?.matches(one)),
        [selector, known.map(fault => fault.selector)] as const,
      );
      if (!isKnown) {
        const why = [...any, ...all].map(({ message }) => message).join('; ');
        found.push(`${id}: ${selector}: ${why} ${html.slice(0, 160)}`);
      }
    }
    faults.push(...found.slice(0, SHOWN));
    if (found.length > SHOWN) {
      faults.push(`${id}: ${found.length - SHOWN} more`);
    }
  }
  return faults;
}
