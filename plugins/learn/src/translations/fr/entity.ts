import type { entityTexts, talksAboutTexts } from '../../texts/entity';
import type { Translated } from '../Translated';

export const entity: Translated<typeof entityTexts> = {
  talkTitle: 'À propos de cette conférence',
  openTalk: 'Ouvrir dans Learn',
  recommendations: 'Recommandations',
  eventTitle: 'À propos de cet événement',
  eventTalks: 'Conférences de cet événement',
  schedule: 'Ouvrir le programme dans Learn',
  organizationTalks: 'Conférences',
  organizationTitle: 'Conférences et intervenants',
  openOrganization: 'Ouvrir dans Learn',
  topics: 'Thèmes',
  dates: 'Dates',
  place: 'Lieu',
  partOf: 'Fait partie de',
  series: 'Série',
  website: 'Site web',
  playlist: 'Enregistrements',
  organizers: 'Organisé par',
  sponsors: 'Sponsors',
  presenters: 'Intervenants',
  talks_one: '{{count}} conférence',
  talks_other: '{{count}} conférences',
  noTalks: 'Aucune conférence dans le catalogue pour l’instant.',
  allTalks_one: 'Voir {{count}} conférence dans Learn',
  allTalks_other: 'Voir les {{count}} conférences dans Learn',
  undated: 'Sans date',
  find: 'Chercher parmi ces conférences',
  found_one: '{{count, number}} conférence',
  found_other: '{{count, number}} conférences',
  noneFound:
    'Aucune de ces conférences n’a « {{words}} » dans son titre, ses intervenants ou ses thèmes.',
  first_one: '{{shown, number}} sur {{count, number}} conférence.',
  first_other:
    'Les {{shown, number}} premières sur {{count, number}} conférences.',
  format: {
    'in-person': 'Sur place',
    online: 'En ligne',
    hybrid: 'Sur place et en ligne',
  },
};

export const talksAbout: Translated<typeof talksAboutTexts> = {
  title: 'Conférences sur ce sujet',
  all_one: 'Voir {{count, number}} conférence dans Learn',
  all_other: 'Voir les {{count, number}} conférences dans Learn',
  loading: 'Chargement des conférences sur cette entité…',
  failed: 'Impossible de charger les conférences sur ce sujet',
  why: 'Pourquoi cette conférence',
  annotation: '{{topic}} : nommé dans ses annotations',
  tag: '{{topic}} : tag {{matched}}',
  language: '{{topic}} : langage {{matched}}',
  type: '{{topic}} : type {{matched}}',
  through: {
    dependsOn: '{{topic}} : par sa dépendance {{entity}}',
    consumesApi: '{{topic}} : par {{entity}}, une API consommée',
    providesApi: '{{topic}} : par {{entity}}, une API fournie',
    partOf: '{{topic}} : par {{entity}}, dont elle fait partie',
    hasPart: '{{topic}} : par sa composante {{entity}}',
    ownerOf: '{{topic}} : par {{entity}}, sous sa responsabilité',
    other: '{{topic}} : par {{entity}}',
  },
  noTopics:
    'Learn n’a trouvé aucun thème dans les tags, le type ou les dépendances de cette entité.',
  noTalks: 'Aucune conférence pour l’instant sur : {{topics}}.',
  help: 'Indiquez les thèmes qui comptent ici dans une annotation, séparés par des virgules :',
};
