import {
  createExtensionTester,
  mockApis,
} from '@backstage/frontend-test-utils';
import {
  configApiRef,
  coreExtensionData,
} from '@backstage/frontend-plugin-api';
import { FakeLearnApi } from '../__testUtils__';
import { learnApiRef } from '../api';
import { loadDiscoverAhead } from '../lib/loadDiscover';
import { aheadElement } from './ahead';

jest.mock('../lib/loadDiscover', () => ({
  ...jest.requireActual('../lib/loadDiscover'),
  loadDiscoverAhead: jest.fn(),
}));

/** Puts the app together at an address, as it is before the reader is signed in. */
function startAt(path: string, baseUrl = 'http://localhost') {
  window.history.replaceState(null, '', path);
  const api = new FakeLearnApi();
  const asked = jest.spyOn(api, 'discover');
  const loaded = jest.mocked(loadDiscoverAhead);
  createExtensionTester(aheadElement, {
    apis: [
      [learnApiRef, api],
      [configApiRef, mockApis.config({ data: { app: { baseUrl } } })],
    ],
  }).get(coreExtensionData.reactElement);
  return { asked, loaded };
}

describe('aheadElement', () => {
  afterEach(() => {
    jest.clearAllMocks();
    window.history.replaceState(null, '', '/');
  });

  it.each(['/learn', '/learn/discover'])(
    'asks for what %s shows, and for its code',
    path => {
      const { asked, loaded } = startAt(path);
      expect(asked).toHaveBeenCalledTimes(1);
      expect(loaded).toHaveBeenCalledTimes(1);
    },
  );

  it('knows where the app itself is', () => {
    const baseUrl = 'http://localhost/portal/';
    expect(startAt('/portal/learn', baseUrl).asked).toHaveBeenCalled();
    expect(startAt('/learn', baseUrl).asked).not.toHaveBeenCalled();
    expect(startAt('/portal/learn', '/portal').asked).toHaveBeenCalled();
  });

  it.each([
    '/',
    '/catalog',
    '/catalog/default/component/learn',
    '/learn/talks',
  ])('asks for nothing at %s', path => {
    const { asked, loaded } = startAt(path);
    expect(asked).not.toHaveBeenCalled();
    expect(loaded).not.toHaveBeenCalled();
  });

  it('does not ask where the address leads on to the talks', () => {
    const { asked } = startAt('/learn?topic=golden-paths');
    expect(asked).not.toHaveBeenCalled();
  });
});
