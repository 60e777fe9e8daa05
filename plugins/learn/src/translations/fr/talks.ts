import type { talksTexts } from '../../texts/talks';
import type { Translated } from '../Translated';

export const talks: Translated<typeof talksTexts> = {
  facet: {
    topic: 'Thème',
    event: 'Événement',
    organization: 'Organisation',
    presenter: 'Intervenant',
    type: 'Type',
    level: 'Niveau',
    language: 'Langue',
    year: 'Année',
    more: 'Plus',
    hasVideo: 'Avec vidéo',
    hasSlides: 'Avec diapositives',
    maxDuration_one: '{{count}} minute au plus',
    maxDuration_other: '{{count}} minutes au plus',
    count: '{{number, number}}',
    find: 'Chercher dans : {{filter}}',
    noneFound: 'Aucune valeur ne contient « {{words}} ».',
    mostOnly:
      'Voici les valeurs qui comptent le plus de conférences. S’il y en a d’autres, le champ les trouve.',
    foundFirst:
      'Les {{shown, number}} premiers sur {{total, number}}. Continuez à taper pour en trouver d’autres.',
    findFailed:
      'Recherche limitée aux valeurs qui comptent le plus de conférences : s’il y en a d’autres, elles n’ont pas pu être consultées.',
  },
  sheet: {
    open: 'Filtres',
    openCount_one: 'Filtres ({{count}} choisi)',
    openCount_other: 'Filtres ({{count}} choisis)',
    title: 'Filtres',
    close: 'Fermer les filtres',
    show_one: 'Afficher {{count, number}} conférence',
    show_other: 'Afficher {{count, number}} conférences',
  },
  view: {
    label: 'Affichage',
    list: 'Liste',
    cards: 'Cartes',
  },
  list: {
    keys: 'Les touches fléchées passent d’une conférence à l’autre, Entrée en ouvre une.',
  },
  drawer: {
    close: 'Fermer la conférence',
    openPage: 'Ouvrir la page',
    previous: 'Conférence précédente',
    next: 'Conférence suivante',
    position: '{{position, number}} sur {{total, number}}',
  },
  voices: {
    named_one: '{{count}} voix : {{names}}',
    named_other: '{{count}} voix : {{names}}',
    unnamed_one: '{{count}} voix',
    unnamed_other: '{{count}} voix',
    own: 'Seulement par des personnes impliquées',
    none: 'Aucune recommandation pour l’instant',
  },
};
