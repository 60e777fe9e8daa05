import { faultsOf } from '../src/accessibility/axe';
import { LEARN_SIGHTS, PORTAL_SIGHTS } from '../src/accessibility/pages';
import { layoutShiftOf } from '../src/browser/layoutShift';
import { expect, test } from '../src/journey';

const SCREENS = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
const THEMES = ['light', 'dark'] as const;

/** https://web.dev/articles/cls calls 0.1 good. */
const LARGEST_SHIFT = 0.05;

for (const sight of [...LEARN_SIGHTS, ...PORTAL_SIGHTS]) {
  const { name, path, before, shows, tolerate } = sight;
  test(`everybody can use: ${name}`, async ({ page, portal, troubles }) => {
    test.setTimeout(120_000);
    test.skip(
      Boolean(sight.portals && !sight.portals.includes(portal)),
      'The other portal alone has this page.',
    );
    if (tolerate) troubles.tolerate(tolerate);
    await before?.(page);
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      for (const colorScheme of THEMES) {
        // What moves would be looked at on its way. Backstage forgets what a page was doing when the theme changes, so each
        // theme begins anew.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(path);
        await shows(page);
        const { score, moved, known } = await layoutShiftOf(page);
        const jumps = [
          `jumps at ${screen.width} px, ${colorScheme}:`,
          ...moved,
        ];
        if (known.score > 0) {
          const ofBackstage = [
            `${known.score.toFixed(3)} of Backstage's own, not counted:`,
            ...known.moved,
          ];
          jumps.push(...ofBackstage);
          test.info().annotations.push({
            type: `known shift at ${screen.width} px, ${colorScheme}`,
            description: ofBackstage.join('\n'),
          });
        }
        expect.soft(score, jumps.join('\n')).toBeLessThanOrEqual(LARGEST_SHIFT);
        await page.screenshot({
          path: `e2e-test-report/screenshots/${portal}/${name}-${screen.width}-${colorScheme}.png`,
        });
        expect
          .soft(
            await faultsOf(page, portal),
            `faults at ${screen.width} px, ${colorScheme}`,
          )
          .toEqual([]);
      }
    }
  });
}
