import { mediaOf } from '../media';
import type { Mention } from '../model';
import { resolve } from './resolve';
import { aDocument, aMention, shuffled, speakers } from './testing';

const event = 'Owl Camp 2030';
const url = 'https://youtu.be/abcdefghi_-';

/** A talk on a longer recording. */
const part = (id: string, title: string, who: string, startSeconds: number) =>
  aMention(id, title, {
    event,
    speakers: speakers(who),
    video: url,
    media: [mediaOf('video', url, startSeconds)],
  });

const whole = (id: string, title: string, ...who: string[]) =>
  aMention(id, title, { event, speakers: speakers(...who), video: url });

function groups(...documents: Mention[][]) {
  const input = {
    documents: documents.map((mentions, i) => ({
      document: aDocument(`${i}`, mentions),
      recommends: false,
    })),
  };
  const { talks } = resolve(input);
  expect(resolve(shuffled(input, 2)).talks).toEqual(talks);
  return talks.map(talk => talk.mentions.map(({ id }) => id).join()).sort();
}

describe('a recording that holds several talks', () => {
  it('is none of them, also where it is not known when one begins', () => {
    expect(
      groups(
        [
          part('p1', 'Marrow and Feathers', 'Ida Moor', 0),
          part('p2', 'Pellets Like a Diary', 'Tom Reed', 300),
        ],
        [whole('w', 'Short talks of the second day')],
      ),
    ).toEqual(['p1', 'p2', 'w']);
  });

  it('does not speak against a link to the whole for one of them', () => {
    expect(
      groups(
        [
          part('p1', 'Marrow and Feathers', 'Ida Moor', 0),
          part('p2', 'Pellets Like a Diary', 'Tom Reed', 300),
        ],
        [whole('r1', 'Marrow and Feathers', 'Ida Moor')],
        [whole('r2', 'Pellets Like a Diary', 'Tom Reed')],
      ),
    ).toEqual(['p1,r1', 'p2,r2']);
  });

  it('is entered where the talk begins, whoever says so', () => {
    const { talks } = resolve({
      documents: [
        whole('a', 'Pellets Like a Diary', 'Tom Reed'),
        part('b', 'Pellets Like a Diary', 'Tom Reed', 300),
      ].map(mention => ({
        document: aDocument(mention.id, [mention]),
        recommends: false,
      })),
    });
    expect(talks.map(({ media }) => media)).toMatchObject([
      [{ kind: 'video', id: 'abcdefghi_-', startSeconds: 300 }],
    ]);
  });

  it('holds two talks of one title where they begin at different seconds', () => {
    expect(
      groups(
        [part('p1', 'Marrow and Feathers', 'Ida Moor', 100)],
        [part('p2', 'Marrow and Feathers', 'Ida Moor', 900)],
      ),
    ).toEqual(['p1', 'p2']);
  });
});
