import type {
  curateTexts,
  decisionTexts,
  mentionTexts,
  suggestionTexts,
  talkChooserTexts,
} from '../../texts/curate';
import type { Translated } from '../Translated';

export const curate: Translated<typeof curateTexts> = {
  nav: 'Rubriques de la curation',
  sections: {
    suggestions: 'Suggestions',
    decisions: 'Décisions',
    sources: 'Sources',
    add: 'Ajouter une source',
  },
  sectionCount: '{{section}} ({{number, number}})',
  checking: 'Vérification des autorisations…',
  denied: 'Autorisation requise',
  deniedHelp:
    'L’autorisation learn.curate est nécessaire pour la curation des conférences. Demandez-la à l’administration du portail.',
  cancel: 'Annuler',
  close: 'Fermer',
  undo: 'Annuler la décision',
  undoOf: 'Annuler la décision : {{decision}}',
  note: 'Note (facultative)',
  noteHelp: 'Affichée dans le journal des décisions.',
  failed: 'La requête a échoué',
  done: 'Enregistré. {{decision}}',
  stored: 'Enregistré, effectif d’ici une minute. {{decision}}',
  undone: 'Décision annulée. {{decision}}',
};

export const suggestions: Translated<typeof suggestionTexts> = {
  heading: 'Suggestions',
  intro:
    'Des conférences qui n’en sont peut-être qu’une. Votre décision demeure quand les sources sont relues.',
  position: 'Suggestion {{position, number}} sur {{total, number}}',
  why: 'Ressemblance de {{percent, number}} % : {{reasons}}.',
  whyBut:
    'Ressemblance de {{percent, number}} % : {{reasons}}. Mais : {{doubts}}.',
  whyAlike: 'Ressemblance de {{percent, number}} %.',
  for: {
    'same-id': 'la même page de programme ou le même enregistrement',
    'same-name': 'le même nom dans deux packs',
    'same-title': 'le même titre',
    'cut-off-title': 'un titre est le début de l’autre',
    'near-title': 'presque le même titre',
    'without-subtitle': 'un titre est l’autre sans son sous-titre',
    'contained-title': 'un titre contient l’autre',
    'shared-words': 'des titres aux mots significatifs communs',
    presenter: 'un intervenant en commun',
    organization: 'une organisation en commun',
    event: 'le même événement',
  },
  against: {
    statements: 'les informations à leur sujet ne concordent pas',
    ids: 'leurs pages de programme ou enregistrements diffèrent',
    day: 'elles ont eu lieu des jours différents',
    speakers: 'leurs intervenants diffèrent',
    article: 'un même article mentionne les deux',
    'event-open': 'ce n’était peut-être pas le même événement',
  },
  first: 'Première conférence',
  second: 'Deuxième conférence',
  same: 'Même conférence',
  different: 'Conférences différentes',
  skip: 'Passer',
  keys: 'Raccourcis : S même conférence, D conférences différentes, N passer',
  differs: 'différent',
  alike: 'identique',
  oneSided: 'connu pour une seule',
  fields: {
    title: 'Titre',
    type: 'Type',
    presenters: 'Intervenants',
    event: 'Événement',
    date: 'Date',
    media: 'Enregistrements et diapositives',
  },
  evidence: 'Mentionnée dans',
  nothing: 'Inconnu',
  loading: 'Chargement des suggestions…',
  none: 'Aucune suggestion',
  noneHelp:
    'Les conférences qui se ressemblent apparaissent ici une fois leurs sources lues.',
  seen: 'Plus aucune suggestion',
  seenHelp_one: 'Vous avez passé {{count}} suggestion.',
  seenHelp_other: 'Vous avez passé {{count}} suggestions.',
  again: 'Revoir les suggestions passées',
  evidenceFailed: 'Impossible de charger les mentions.',
  failed: 'Impossible de charger les suggestions',
};

export const decisions: Translated<typeof decisionTexts> = {
  heading: 'Décisions',
  intro:
    'Les décisions l’emportent sur ce que disent les sources et demeurent quand celles-ci sont relues.',
  none: 'Aucune décision pour l’instant',
  noneHelp:
    'Examinez les suggestions, ou ouvrez une conférence et utilisez son menu Curation.',
  noneAbout: 'Aucune décision sur cette conférence',
  loading: 'Chargement des décisions…',
  filter: 'Filtrer par conférence',
  filtered: 'Décisions sur « {{talk}} »',
  clear: 'Effacer le filtre',
  showMore: 'Afficher les décisions plus anciennes',
  moreFailed:
    'Impossible de charger les décisions plus anciennes. Veuillez réessayer.',
  failed: 'Impossible de charger les décisions',
  by: 'Par {{who}}, {{when}}',
  undoneBy: 'Annulée par {{who}}, {{when}}',
  somebody: 'utilisateur inconnu',
  statedIn:
    'Indiqué par le pack {{source}} dans {{document}}. C’est là qu’il faut le modifier.',
  statedInLine:
    'Indiqué par le pack {{source}} dans {{document}}, ligne {{line}}. C’est là qu’il faut le modifier.',
  status: {
    pending: 'En attente',
    'in-effect': 'En vigueur',
    idle: 'Sans effet',
    replaced: 'Remplacée',
    undone: 'Annulée',
  },
  statusHelp: {
    pending: 'Effective d’ici une minute.',
    idle: 'Aucune source ne mentionne sa conférence en ce moment.',
    replaced: 'Une décision ultérieure dit autre chose.',
  },
  undoTitle: 'Annuler cette décision ?',
  undoHelp:
    'Ce que disent les sources s’applique de nouveau. La décision reste dans le journal, marquée comme annulée.',
  undoConfirm: 'Annuler la décision',
  said: {
    merge: '« {{first}} » et « {{second}} » fusionnées',
    keepApart: '« {{first}} » et « {{second}} » gardées distinctes',
    split_one: '{{count}} mention détachée de « {{talk}} »',
    split_other: '{{count}} mentions détachées de « {{talk}} »',
    notATalk: '« {{talk}} » marquée comme n’étant pas une conférence',
    correct: '{{field}} de « {{talk}} » : « {{value}} »',
    correctNone: '{{field}} de « {{talk}} » : valeur effacée',
    pin: '« {{talk}} » épinglée',
    hide: '« {{talk}} » masquée',
    addTopic: 'Thème « {{topic}} » ajouté à « {{talk}} »',
    removeTopic: 'Thème « {{topic}} » retiré de « {{talk}} »',
  },
  unknownTalk: 'conférence inconnue',
  field: {
    title: 'Titre',
    type: 'Type',
    presenters: 'Intervenants',
    event: 'Événement',
    date: 'Date',
    abstract: 'Résumé',
    language: 'Langue',
    level: 'Niveau',
    video: 'Vidéo',
    slides: 'Diapositives',
  },
};

export const mentions: Translated<typeof mentionTexts> = {
  line: 'ligne {{line, number}}',
  readBy: 'Source : {{source}} · Règle : {{rule}}',
  believed: 'Utilisée pour : {{fields}}',
  summary_one: '{{count}} mention dans les sources',
  summary_other: '{{count}} mentions dans les sources',
  more_one: 'et {{count}} autre',
  more_other: 'et {{count}} autres',
};

export const talkChooser: Translated<typeof talkChooserTexts> = {
  placeholder: 'Titre, intervenant ou événement',
  results: 'Conférences correspondantes',
  found_one: '{{count}} conférence correspond',
  found_other: '{{count}} conférences correspondent',
  more: 'Seules les {{number, number}} premières sont affichées. Ajoutez des mots pour affiner.',
  none: 'Aucune conférence ne correspond',
  failed: 'La recherche a échoué : {{reason}}',
};
