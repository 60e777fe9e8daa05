import type { pageTexts } from '../../texts/page';
import type { Translated } from '../Translated';

export const page: Translated<typeof pageTexts> = {
  page: {
    title: 'Apprendre le platform engineering',
    tabs: {
      discover: 'Découvrir',
      talks: 'Conférences',
      events: 'Événements',
      organizations: 'Organisations',
      speakers: 'Intervenants',
      sources: 'Sources',
      curate: 'Curation',
    },
  },
  search: {
    label: 'Rechercher des conférences',
    placeholder: 'Conférences, personnes, organisations, thèmes…',
  },
  sort: {
    label: 'Trier',
    recommended: 'Les plus recommandées',
    newest: 'Les plus récentes',
    title: 'Titre',
  },
  results: {
    heading: 'Conférences',
    summary_one: '{{count, number}} conférence · {{order}}',
    summary_other: '{{count, number}} conférences · {{order}}',
    order: {
      recommended: 'les plus recommandées d’abord',
      newest: 'les plus récentes d’abord',
      title: 'par titre',
    },
    loading: 'Chargement des conférences…',
    showMore: 'Afficher plus de conférences',
    moreFailed:
      'Impossible de charger les conférences suivantes. Veuillez réessayer.',
    shown: '{{shown, number}} sur {{total, number}} affichées',
  },
  filters: {
    heading: 'Filtres',
    chosen: 'Filtres choisis',
    clearAll: 'Tout effacer',
    showAll: 'Tout afficher ({{number, number}})',
    showAllOf: 'Tout afficher ({{number, number}}) : {{filter}}',
    showFewer: 'Afficher moins',
    showFewerOf: 'Afficher moins : {{filter}}',
    words: '« {{words}} »',
  },
  empty: {
    filtered: 'Aucune conférence ne correspond',
    drop: 'Retirez un filtre pour en voir davantage :',
    dropFilter_one: 'Sans {{filter}} : {{count}} conférence',
    dropFilter_other: 'Sans {{filter}} : {{count}} conférences',
    dropNothing:
      'Retirer un seul filtre ne suffit pas. Effacez les filtres pour voir toutes les conférences.',
    dropUnknown: 'Effacez les filtres pour voir toutes les conférences.',
    nothing: 'Aucune conférence pour l’instant',
    nothingHelp:
      'Les conférences apparaissent ici dès qu’une source a été lue. Ajoutez-en une sous learn.sources dans app-config, puis vérifiez son état sur la page Sources.',
    toSources: 'Voir les sources',
  },
  failure: {
    talks: 'Impossible de charger les conférences',
    talk: 'Impossible de charger cette conférence',
    talkUnknown: 'Conférence introuvable',
    talkUnknownHelp:
      'Elle a peut-être été fusionnée avec une autre, ou plus aucune source ne la mentionne.',
    page: 'Page introuvable',
    sources: 'Impossible de charger les sources',
    related: 'Impossible de charger les conférences similaires.',
    entityTalks: 'Impossible de charger les conférences',
    help: 'Veuillez réessayer. Si le problème persiste, contactez l’administration du portail.',
    retry: 'Réessayer',
    toTalks: 'Toutes les conférences',
  },
};
