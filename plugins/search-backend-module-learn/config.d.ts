import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      /**
       * Talks in the portal's search.
       */
      learn?: {
        /**
         * Path of a talk's page in the portal, `/learn/talks/:id` where not given. `:id` stands for the id of the talk.
         */
        locationTemplate?: string;
        /**
         * How often the talks are indexed anew, every ten minutes where not given.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
