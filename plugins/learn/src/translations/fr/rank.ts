import type { rankTexts } from '../../texts/rank';
import type { Translated } from '../Translated';

export const rank: Translated<typeof rankTexts> = {
  full: 'Poids entier : {{who}}',
  less: 'Poids réduit : {{who}}',
  little: 'Poids faible : {{who}}',
  dated: '{{voice}}, {{year}}',
  undated: '{{voice}}, sans date',
  voice: {
    named: 'voix indépendante',
    unsigned: 'non signée',
    self: 'impliquée dans la conférence',
  },
  outweighed: {
    'same-voice': 'Non comptée : chaque auteur compte une seule fois',
    'named-voices':
      'Non comptée : non signée, alors que des auteurs nommés la recommandent',
  },
  how: 'Les conférences sont classées selon le nombre de personnes qui les recommandent indépendamment les unes des autres. Les recommandations de personnes impliquées comptent moins, et les plus anciennes s’estompent.',
  pinned: 'Un curateur a épinglé cette conférence : elle vient en premier.',
  topic: {
    stated: 'Indiqué par une source',
    title: '« {{words}} » figure dans le titre',
    abstract: '« {{words}} » figure dans le résumé',
    track: '« {{words}} » figure dans le parcours',
    curator: 'Ajouté par un curateur',
  },
  sameWork: 'Aussi donnée à',
};
