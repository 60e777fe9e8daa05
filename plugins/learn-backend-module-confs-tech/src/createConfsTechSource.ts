import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { isError } from '@backstage/errors';
import type { LearnSourceProvider } from '@lectern/backstage-plugin-learn-node';

const DEFAULT_URL =
  'https://github.com/tech-conferences/conference-data/tree/main/conferences';

/**
 * The source that reads confs.tech: one document for each year and topic.
 *
 * @param config - `learn.confsTech`
 *
 * @internal
 */
export function createConfsTechSource(
  config: Config,
  { urlReader }: { urlReader: UrlReaderService },
): LearnSourceProvider {
  const url = config.getOptionalString('url') ?? DEFAULT_URL;
  const topics = new Set(config.getStringArray('topics'));
  const firstYear = config.getOptionalNumber('since');
  return {
    id: 'confs-tech',
    title: 'confs.tech',
    location: url,
    format: 'confs-tech',
    schedule: config.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        )
      : { frequency: { days: 1 }, timeout: { minutes: 5 } },

    async fetch({ known, signal }) {
      const since = firstYear ?? new Date().getUTCFullYear();
      const isWanted = (path: string) => {
        const [, year, topic] = /(\d{4})\/([^/]+)\.json$/.exec(path) ?? [];
        return Number(year) >= since && topics.has(topic);
      };
      // Asked for other files, the same folder gives something new
      const wanted = ` ${since} ${[...topics].sort().join()}`;
      // The folder has one etag, which every document in it carries.
      const [first] = known.values();
      try {
        const tree = await urlReader.readTree(url, {
          etag: first?.etag?.endsWith(wanted)
            ? first.etag.slice(0, -wanted.length)
            : undefined,
          filter: isWanted,
          signal,
        });
        const etag = `${tree.etag}${wanted}`;
        const documents = [];
        for (const file of await tree.files()) {
          const content = await file.content();
          documents.push({ location: file.path, content, etag });
        }
        return { documents };
      } catch (error) {
        if (isError(error) && error.name === 'NotModifiedError') {
          const locations = [...known.keys()];
          return {
            documents: locations.map(location => ({ location, content: null })),
          };
        }
        throw error;
      }
    },
  };
}
