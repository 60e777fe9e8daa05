import { isNoTalkVideo } from './noTalkVideo';
import { readVideoTitle } from './videoTitle';

const isNone = (title: string) => isNoTalkVideo(title, readVideoTitle(title));

describe('isNoTalkVideo', () => {
  it.each([
    'OwlConf 2031 - Official Aftermovie',
    'OwlConf 2031 Teaser',
    'Highlights from OwlConf 2031',
    'OwlConf 2031 Highlights',
    'Day 1 | Main Stage | live',
    'OwlConf 2031 | Day 2 | Livestream',
    'OwlConf 2031 - Full Day Recording',
    'Save the Date: OwlConf 2032',
    'Call for Papers is open!',
    'Interview with Ida Moor at OwlConf 2031',
    'Booth interview: Ida Moor',
    'Lightning Talks - Day 1',
    'OwlConf 2031: Lightning Talks by Various Speakers',
    'How owls hear #shorts',
    'Behind the Scenes of OwlConf',
    'Meet the Speakers',
    'OwlConf 2031',
  ])('%s', title => {
    expect(isNone(title)).toBe(true);
  });

  it.each([
    'Interviewing Owls: A Field Guide',
    'The Technical Interview Is Broken - Ida Moor',
    'Live Coding an Owl - Ida Moor',
    'Highlights of the Owl Brain - Ida Moor',
    'Day in the Life of an Owl',
    'How to Get to Zero Mice',
    'Lightning Talk: Owls - Ida Moor',
    'Keynote: Ida Moor',
    'Streaming Owls with Kafka',
    'A Short History of Feathers',
    'Announcing Nothing: Silence in Flight',
    'Join Algorithms for Owls',
  ])('%s may be a talk', title => {
    expect(isNone(title)).toBe(false);
  });
});
