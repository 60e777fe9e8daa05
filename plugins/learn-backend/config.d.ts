import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  learn?: {
    /**
     * Where knowledge of talks comes from.
     *
     * Taking a source out of the list removes what it said at the next start. A configuration without
     * this key at all removes nothing.
     */
    sources?: Array<{
      /**
       * Names the source for good: letters, digits, `-`, `_` and `.`. Unique in the list.
       */
      id: string;
      /**
       * Address of a post or a feed. The host must be listed in `backend.reading.allow` or belong to
       * a configured integration. Exactly one of `url`, `file` and `package` is needed.
       */
      url?: string;
      /**
       * Path of a file or a folder, relative to the root of the repository.
       */
      file?: string;
      /**
       * Name of an installed npm package that exports `packFiles(): string[]`.
       */
      package?: string;
      /**
       * What people call it. Where not given, a pack goes by its own title, and other sources by their id.
       */
      title?: string;
      /**
       * How to read it. `auto`, the default, looks at the content. One of `markdown`, `html`, `text`, `feed`, `pack`, `catalog`,
       * `schedule-xml`, `schedule-json`, `sessionize`, `ical`, `json-ld`, `rubyevents`, `pyvideo`, or a format that a module adds.
       */
      format?: string;
      /**
       * The event everything in the source belongs to, `Platform Engineering Day Europe 2024`.
       */
      event?: string;
      /**
       * Whether being mentioned there means that its author chose the talk. By default writing
       * recommends; schedules, video channels and packs, which list what there is, do not.
       */
      recommend?: boolean;
      /**
       * When to read it again. Every hour by default; at each start in any case.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    }>;

    /**
     * Talk, Event and Organization entities that people wrote into the catalog are a source like others. False leaves them to the
     * catalog alone.
     */
    catalog?:
      | boolean
      | {
          /**
           * What else the entities have to match, as in the catalog's filters: `metadata.namespace: default`.
           */
          filter?: { [key: string]: string | string[] };
          /**
           * When to ask the catalog. Every ten minutes by default; at each start in any case.
           */
          schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        };

    /**
     * What a source may cost.
     */
    limits?: {
      /**
       * Largest document that is read, in bytes. Default 20 MiB.
       */
      maxDocumentBytes?: number;
      /**
       * How many files of a folder, or items of a feed, are read. Default 1000.
       */
      maxDocuments?: number;
      /**
       * How long to wait for one document from the network. Default 30 seconds.
       */
      timeout?: HumanDuration | string;
    };
  };
}
