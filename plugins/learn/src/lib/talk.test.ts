import type { Recommendation } from '@lectern/backstage-plugin-learn-common';
import { eventLabel, languageName, reasonOf, videoOf } from './talk';

const said = (
  takeaway: string | null,
  selfPromotion = false,
): Recommendation => ({
  title: null,
  url: null,
  author: null,
  publishedAt: null,
  takeaway,
  selfPromotion,
});

describe('eventLabel', () => {
  it('names the year once', () => {
    expect(eventLabel('Meadow Conf', '2031-05-01')).toBe('Meadow Conf · 2031');
    expect(eventLabel('Meadow Conf 2031', '2031-05-01')).toBe(
      'Meadow Conf 2031',
    );
    expect(eventLabel('Meadow Conf', null)).toBe('Meadow Conf');
  });
});

describe('reasonOf', () => {
  it('prefers what independent people say', () => {
    expect(
      reasonOf({
        abstract: 'About us.',
        recommendations: [said('We are great', true), said(null), said('True')],
      }),
    ).toBe('True');
  });

  it('falls back to the own side, then to the summary', () => {
    expect(
      reasonOf({ abstract: 'About us.', recommendations: [said('We', true)] }),
    ).toBe('We');
    expect(reasonOf({ abstract: 'About us.', recommendations: [] })).toBe(
      'About us.',
    );
    expect(reasonOf({ abstract: null, recommendations: [] })).toBeUndefined();
  });
});

describe('videoOf', () => {
  it('skips slides and what no browser may open', () => {
    const video = {
      kind: 'video' as const,
      provider: 'youtube',
      url: 'https://video.example.org/1',
    };
    expect(
      videoOf({
        media: [
          { ...video, kind: 'slides' },
          { ...video, url: 'data:text/html,boo' },
          video,
        ],
      }),
    ).toBe(video);
  });
});

describe('languageName', () => {
  it('names languages and keeps what is none', () => {
    expect(languageName('de')).toBe('German');
    expect(languageName('??')).toBe('??');
  });
});
