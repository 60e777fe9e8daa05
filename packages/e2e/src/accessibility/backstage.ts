import type { Portal } from '../journey';

/**
 * Something that jumps in what Backstage draws around our pages, where we cannot mend it. It fails no test; how far it jumps
 * is noted with each page, beside what counts.
 */
export interface KnownShift {
  /** Selects the element itself. */
  selector: string;
  portals: Portal[];
  why: string;
}

/** An element of Backstage's that is not as axe wants it. */
export interface KnownFault extends KnownShift {
  /** Of axe. */
  rule: string;
}

/** Faults of Backstage 1.55's own pages and parts. Nothing of Learn's belongs here. */
export const KNOWN_FAULTS: KnownFault[] = [
  {
    rule: 'aria-valid-attr-value',
    selector: '.bui-PluginHeaderTabsWrapper .bui-Tab',
    portals: ['app'],
    why: 'The header draws tabs without their panels, and React Aria names a panel for each tab all the same.',
  },
  {
    rule: 'listitem',
    selector: ':not(ul, ol) > li[class*="MuiListItem-alignItemsFlexStart"]',
    portals: ['app'],
    why: 'The search page draws results as items of a list, and no list around them.',
  },
];

/** What jumps on Backstage 1.55's own pages. Nothing of Learn's belongs here. */
export const KNOWN_SHIFTS: KnownShift[] = [
  {
    selector: 'nav[aria-label="pagination navigation"]',
    portals: ['app'],
    why: 'The search page draws the way to the next results at once, and the results above it when their code is there.',
  },
];
