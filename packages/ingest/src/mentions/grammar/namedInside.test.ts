import { speakersNamedInside } from './namedInside';

const names = (text: string) =>
  speakersNamedInside(text).map(speaker => speaker.name);

describe('speakersNamedInside', () => {
  it.each([
    'Ada Example dives deep into ponds. Watch for the turtles.',
    'In this keynote, Ada Example runs us through an outage.',
    'The speaker, Ada Example, has written a lot of software.',
    'We were drawn to Ada Example’s talk.',
    'The award goes to Ada Example, who shows how ponds freeze.',
    'Ada Example, formerly of Acme, is a really great speaker.',
    'A great walkthrough by nobody, then a presentation from Ada Example.',
  ])('%s', text => expect(names(text)).toEqual(['Ada Example']));

  it.each([
    'This is a topic that Ada Example knows well.',
    'It goes back to a paper of Ada Example and others.',
    'The library is named after Ada Example.',
  ])('no speaker in: %s', text => expect(names(text)).toEqual([]));
});
