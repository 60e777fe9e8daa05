import type { Portal } from '../journey';

/** A fault in what Backstage draws around our pages: nothing that we can mend, and so nothing that we hide either. */
export interface KnownFault {
  /** Of axe. */
  rule: string;
  /** Selects the faulty element itself. */
  selector: string;
  portals: Portal[];
  why: string;
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
