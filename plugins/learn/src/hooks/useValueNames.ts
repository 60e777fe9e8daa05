import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  TalkLevel,
  TalkType,
} from '@lectern/backstage-plugin-learn-common';
import { learnTranslationRef } from '../translation';

/**
 * The kinds of talk, in the order in which they are offered.
 *
 * @internal
 */
export const TALK_TYPES: ReadonlyArray<TalkType> = [
  'talk',
  'keynote',
  'panel',
  'lightning',
  'workshop',
  'tutorial',
  'fireside',
  'demo',
  'update',
];

/**
 * The levels of talks, from the lowest.
 *
 * @internal
 */
export const TALK_LEVELS: ReadonlyArray<TalkLevel> = [
  'beginner',
  'intermediate',
  'advanced',
];

/**
 * The formats that a source can be said to have, in the order in which they
 * are offered.
 *
 * @internal
 */
export const FORMATS = [
  'auto',
  'markdown',
  'html',
  'text',
  'feed',
  'ical',
  'schedule-xml',
  'schedule-json',
  'sessionize',
  'json-ld',
  'pack',
  'catalog',
  'rubyevents',
  'pyvideo',
] as const;

/** @internal */
export type FormatName = (typeof FORMATS)[number];

/**
 * Names of talk types; a type of a later backend keeps its own name.
 *
 * @internal
 */
export function useTalkTypeName(): (type: string) => string {
  const { t } = useTranslationRef(learnTranslationRef);
  return useCallback(
    (type: string) => {
      const known = TALK_TYPES.find(name => name === type);
      return known ? t(`talkType.${known}`) : type;
    },
    [t],
  );
}

/**
 * Names of levels; a level of a later backend keeps its own name.
 *
 * @internal
 */
export function useLevelName(): (level: string) => string {
  const { t } = useTranslationRef(learnTranslationRef);
  return useCallback(
    (level: string) => {
      const known = TALK_LEVELS.find(name => name === level);
      return known ? t(`level.${known}`) : level;
    },
    [t],
  );
}

/**
 * Names of formats; one that a module of the backend brought keeps its own.
 *
 * @internal
 */
export function useFormatName(): (format: string) => string {
  const { t } = useTranslationRef(learnTranslationRef);
  return useCallback(
    (format: string) => {
      const known = FORMATS.find(name => name === format);
      return known ? t(`addSource.formats.${known}`) : format;
    },
    [t],
  );
}
