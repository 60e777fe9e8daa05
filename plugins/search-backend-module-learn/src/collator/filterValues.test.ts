import { mockServices } from '@backstage/backend-test-utils';
import {
  LunrSearchEngine,
  TestPipeline,
} from '@backstage/plugin-search-backend-node';
import { filterValues } from './filterValues';

const document = (title: string, topics: string[]) => ({
  title,
  text: '',
  location: `/${title}`,
  topic: filterValues(topics),
});

describe('filterValues', () => {
  it('has every id and every word once', () => {
    expect(filterValues(['golden-paths', 'paths', 'naïve-2'])).toEqual([
      'golden-paths',
      'paths',
      'naïve-2',
      'golden',
      'naïve',
      '2',
    ]);
  });

  it.each([
    ['golden-paths', ['one']],
    ['platform-as-a-product', ['two']],
    ['security', ['one', 'two']],
    ['golden-gates', []],
  ])('lets the built-in engine find %s', async (topic, found) => {
    const engine = new LunrSearchEngine({
      logger: mockServices.logger.mock(),
    });
    await TestPipeline.fromIndexer(await engine.getIndexer('talk'))
      .withDocuments([
        document('one', ['golden-paths', 'security']),
        document('two', ['platform-as-a-product', 'security']),
      ])
      .execute();
    const { results } = await engine.query({
      term: '',
      types: ['talk'],
      filters: { topic },
    });
    expect(results.map(({ document: { title } }) => title).sort()).toEqual(
      found,
    );
  });
});
