import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  learn?: {
    /**
     * Conferences from the data behind confs.tech. Without this key nothing is read.
     */
    confsTech?: {
      /**
       * Which lists are read, by their file names: `devops`, `java`, `python` …
       */
      topics: string[];
      /**
       * The first year that is read. This year by default.
       */
      since?: number;
      /**
       * Folder that holds a folder for each year. `https://github.com/tech-conferences/conference-data/tree/main/conferences` by
       * default; a mirror inside the company works as well. Its host must belong to a configured integration.
       */
      url?: string;
      /**
       * When to read it. Every day by default.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
  };
}
