import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  catalog?: {
    learn?: {
      /**
       * How the catalog comes to know the kinds Talk, Event and Organization. `processor` (default) leaves the rest of the
       * catalog alone. `layer` also registers them with the catalog's alpha model, which changes how entities of ALL kinds are
       * validated: read the README first.
       */
      model?: 'processor' | 'layer';
    };
    providers?: {
      /**
       * Publishes what the Learn backend knows as catalog entities.
       */
      learn?: {
        /**
         * `recommended` (default) publishes talks that somebody recommended and talks given inside the company; `all` publishes
         * every talk. Events and organizations are published as far as published talks refer to them.
         */
        publish?: 'recommended' | 'all';
        /**
         * Namespace of the published entities, `default` where not given. Set it where another plugin already has entities of
         * kind Event or Organization. Changing it later gives all entities new references.
         */
        namespace?: string;
        /**
         * How often to look for changes beside the announced ones, every minute where not given.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
