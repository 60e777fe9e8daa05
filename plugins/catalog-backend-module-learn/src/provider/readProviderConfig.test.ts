import { mockServices } from '@backstage/backend-test-utils';
import { readProviderConfig } from './readProviderConfig';

const read = (learn?: object) =>
  readProviderConfig(
    mockServices.rootConfig({
      data: learn ? { catalog: { providers: { learn } } } : {},
    }),
  );

describe('readProviderConfig', () => {
  it('needs no configuration', () => {
    expect(read()).toEqual({
      publish: 'recommended',
      namespace: 'default',
      appBaseUrl: undefined,
      schedule: { frequency: { minutes: 1 }, timeout: { minutes: 3 } },
    });
  });

  it('reads what is configured', () => {
    expect(
      read({
        publish: 'all',
        namespace: 'learn',
        schedule: { frequency: 'PT10M', timeout: { minutes: 1 } },
      }),
    ).toMatchObject({
      publish: 'all',
      namespace: 'learn',
      schedule: { timeout: { minutes: 1 } },
    });
  });

  it('says what to write instead', () => {
    expect(() => read({ publish: 'some' })).toThrow(
      'catalog.providers.learn.publish is "some"; use one of: recommended, all',
    );
    expect(() => read({ namespace: 'Not Valid' })).toThrow(
      /catalog\.providers\.learn\.namespace is "Not Valid"/,
    );
  });
});
