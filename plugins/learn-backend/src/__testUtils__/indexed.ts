import type { IndexedTalk } from '../database';

/** An invented talk as it is counted, with whatever the test is about. */
export function anIndexedTalk(
  values: Partial<IndexedTalk> & { id: string },
): IndexedTalk {
  return {
    pinned: false,
    voices: 0,
    date: null,
    type: 'talk',
    level: null,
    language: null,
    year: null,
    minutes: null,
    hasVideo: false,
    hasSlides: false,
    event: null,
    topics: [],
    organizations: [],
    presenters: [],
    ...values,
  };
}

/** Titles of nothing: ids stand for themselves. */
export const NO_TITLES = {
  topic: new Map<string, string>(),
  event: new Map<string, string>(),
  organization: new Map<string, string>(),
  presenter: new Map<string, string>(),
};
