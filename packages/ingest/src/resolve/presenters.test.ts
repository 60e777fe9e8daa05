import type { Decision } from '../model';
import { resolve } from './resolve';
import { aDocument, aMention, speakers } from './testing';

const event = 'Owl Camp 2030';
const written = aDocument(
  'catalog-info.yaml',
  [
    aMention('entity', 'Marrow and Feathers', {
      event,
      name: 'marrow',
      speakers: [
        {
          name: 'Ida Moor',
          organization: null,
          role: 'moderator',
          user: 'user:default/ida',
        },
        { name: 'Tom Reed', organization: null },
      ],
    }),
  ],
  { format: 'catalog' },
);
const recap = aDocument('recap', [
  aMention('told', 'Marrow and Feathers', {
    event,
    speakers: speakers('Ida Moor (Gullwing)', 'Tom Reed (Heron Bank)'),
  }),
]);

function presenters(decisions: Decision[] = []) {
  const { talks } = resolve({
    documents: [written, recap].map(document => ({
      document,
      recommends: false,
    })),
    decisions,
  });
  expect(talks).toHaveLength(1);
  return talks[0]?.presenters;
}

describe('presenters', () => {
  it('are the users that an entity written by hand says they are', () => {
    expect(presenters()).toEqual([
      {
        name: 'Ida Moor',
        organization: 'gullwing',
        role: 'moderator',
        user: 'user:default/ida',
      },
      { name: 'Tom Reed', organization: 'heron-bank' },
    ]);
  });

  it('stay users, and moderators, where a curator corrects whom they spoke for', () => {
    const correction: Decision = {
      id: '1',
      kind: 'correct',
      talk: 'marrow',
      field: 'presenters',
      value: [
        { name: 'Ida Moor', organization: 'Heron Bank' },
        { name: 'Una Voss', organization: null },
      ],
    };
    expect(presenters([correction])).toEqual([
      {
        name: 'Ida Moor',
        organization: 'heron-bank',
        role: 'moderator',
        user: 'user:default/ida',
      },
      { name: 'Una Voss', organization: null },
    ]);
  });
});
