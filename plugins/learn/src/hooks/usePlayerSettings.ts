import { useMemo } from 'react';
import { configApiRef, useApi } from '@backstage/core-plugin-api';

/** @internal */
export type PlayerSettings = {
  /** Hosts whose pages may play in a frame, besides YouTube and Vimeo. */
  frames: readonly string[];
  /** Hosts that pictures may be loaded from before anybody plays anything. */
  thumbnails: readonly string[];
};

/**
 * What the configuration says of players (`learn.player`, `learn.thumbnails`).
 *
 * @internal
 */
export function usePlayerSettings(): PlayerSettings {
  const config = useApi(configApiRef);
  return useMemo(
    () => ({
      frames: config.getOptionalStringArray('learn.player.allow') ?? [],
      thumbnails: config.getOptionalStringArray('learn.thumbnails.allow') ?? [],
    }),
    [config],
  );
}
