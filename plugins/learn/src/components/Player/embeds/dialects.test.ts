import { vimeo } from './vimeo';
import { youtube } from './youtube';

const dialectAt = (url: string) => {
  const address = new URL(url);
  return (youtube.read(address) ?? vimeo.read(address))?.dialect;
};
const ofYouTube = dialectAt('https://youtu.be/abcdefghijk');
const ofVimeo = dialectAt('https://vimeo.com/123456789');

describe('What players say', () => {
  it.each([
    [{ event: 'initialDelivery', info: {} }, { kind: 'ready' }],
    [
      { event: 'initialDelivery', info: { duration: 1800 } },
      { kind: 'ready', length: 1800 },
    ],
    [
      { event: 'infoDelivery', info: { currentTime: 9, duration: 1800 } },
      { kind: 'time', seconds: 9, length: 1800 },
    ],
    [{ event: 'onReady', info: null }, { kind: 'ready' }],
    [
      { event: 'infoDelivery', info: { currentTime: 12.5 } },
      { kind: 'time', seconds: 12.5 },
    ],
    [{ event: 'infoDelivery', info: { volume: 1 } }, { kind: 'ready' }],
    [{ event: 'infoDelivery', info: { currentTime: '9' } }, { kind: 'ready' }],
    [
      { event: 'onError', info: 100 },
      { kind: 'failed', why: 'gone' },
    ],
    [
      { event: 'onError', info: 150 },
      { kind: 'failed', why: 'refused' },
    ],
    [
      { event: 'onError', info: 153 },
      { kind: 'failed', why: 'identity' },
    ],
    [
      { event: 'onError', info: { errorCode: 153 } },
      { kind: 'failed', why: 'identity' },
    ],
  ])('YouTube: %j', (message, news) => {
    expect(ofYouTube?.read(JSON.stringify(message))).toEqual(news);
  });

  it.each([
    [{ event: 'ready' }, { kind: 'ready' }],
    [{ method: 'addEventListener', value: true }, { kind: 'ready' }],
    [
      { event: 'timeupdate', data: { seconds: 3, duration: 60 } },
      { kind: 'time', seconds: 3, length: 60 },
    ],
    [
      { event: 'error', data: { name: 'PrivacyError' } },
      { kind: 'failed', why: 'refused' },
    ],
    [{ event: 'error', data: { name: 'RangeError' } }, undefined],
  ])('Vimeo: %j', (message, news) => {
    expect(ofVimeo?.read(JSON.stringify(message))).toEqual(news);
    expect(ofVimeo?.read(message)).toEqual(news);
  });

  it.each([
    undefined,
    null,
    5,
    '',
    'hello',
    '{',
    '{"event":',
    '[]',
    ['event'],
    { event: 5 },
    `{"event":"${'x'.repeat(200_000)}"}`,
  ])('hears nothing in what is no message', message => {
    expect(ofYouTube?.read(message)).toBeUndefined();
    expect(ofVimeo?.read(message)).toBeUndefined();
  });
});
