import type { ReactElement } from 'react';
import { delivery } from './motifs/delivery';
import { experience } from './motifs/experience';
import { intelligence } from './motifs/intelligence';
import { layers } from './motifs/layers';
import { observability } from './motifs/observability';
import { other } from './motifs/other';
import { people } from './motifs/people';
import { platform } from './motifs/platform';
import { product } from './motifs/product';
import { security } from './motifs/security';
import { shares } from './motifs/shares';
import { tenancy } from './motifs/tenancy';
import { windows } from './motifs/windows';
import type { Motif } from './motifs/tools';
import type { TopicFamily } from './topicFamily';

/** Each family has one motif or two, of which the title chooses. */
const MOTIFS: Record<TopicFamily, Motif[]> = {
  platform: [platform, layers],
  tenancy: [tenancy],
  experience: [experience, windows],
  intelligence: [intelligence],
  security: [security],
  delivery: [delivery],
  observability: [observability],
  product: [product, shares],
  people: [people],
  other: [other],
};

/**
 * Draws a motif of a family, on a canvas of 320 × 180.
 *
 * @internal
 */
export function drawMotif(
  family: TopicFamily,
  random: () => number,
): ReactElement[] {
  const motifs = MOTIFS[family];
  return motifs[Math.floor(random() * motifs.length)](random);
}
