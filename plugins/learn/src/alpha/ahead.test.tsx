import {
  configApiRef,
  coreExtensionData,
} from '@backstage/frontend-plugin-api';
import {
  createExtensionTester,
  mockApis,
} from '@backstage/frontend-test-utils';
import { loadDiscoverAhead } from '../lib/loadDiscover';
import { aheadElement } from './ahead';

jest.mock('../lib/loadDiscover', () => ({
  ...jest.requireActual('../lib/loadDiscover'),
  loadDiscoverAhead: jest.fn(),
}));

/** Puts the app together at an address, as it is before the reader is signed in. */
function startAt(address: string, baseUrl = 'http://localhost') {
  window.history.replaceState(null, '', address);
  createExtensionTester(aheadElement, {
    apis: [[configApiRef, mockApis.config({ data: { app: { baseUrl } } })]],
  }).get(coreExtensionData.reactElement);
  return jest.mocked(loadDiscoverAhead);
}

describe('aheadElement', () => {
  afterEach(() => {
    jest.clearAllMocks();
    window.history.replaceState(null, '', '/');
  });

  it.each(['/learn', '/learn/discover'])(
    'loads the code of Discover at %s',
    address => expect(startAt(address)).toHaveBeenCalledTimes(1),
  );

  it.each(['/', '/catalog', '/learn/talks', '/learn?topic=golden-paths'])(
    'loads nothing at %s',
    address => expect(startAt(address)).not.toHaveBeenCalled(),
  );

  it('knows where the app itself is', () => {
    const baseUrl = 'http://localhost/portal/';
    expect(startAt('/learn', baseUrl)).not.toHaveBeenCalled();
    expect(startAt('/portal/learn', baseUrl)).toHaveBeenCalledTimes(1);
  });
});
