import type { playerTexts } from '../../texts/player';
import type { Translated } from '../Translated';

export const player: Translated<typeof playerTexts> = {
  label: 'Enregistrement',
  loadingTalk: 'Chargement de la conférence…',
  mediaTitle: 'Enregistrement : {{title}}',
  captions: 'Sous-titres',
  play: 'Lire · depuis {{host}}',
  playAt: 'Lire à partir de {{time}} · depuis {{host}}',
  before: 'Rien n’est chargé depuis {{host}} avant la lecture.',
  playing: 'Lecture depuis {{host}}.',
  loading: 'Chargement depuis {{host}}.',
  silent:
    'Le lecteur de {{host}} ne répond pas. Votre réseau le bloque peut-être.',
  elsewhere: 'Cet enregistrement se lit uniquement sur son propre site.',
  none: 'Aucun enregistrement connu.',
  another: 'Lire depuis {{host}}',
  retry: 'Réessayer',
  copyLink: 'Copier le lien',
  copyMoment: 'Copier le lien vers ce moment',
  copied: 'Lien copié.',
  copiedMoment: 'Lien vers {{time}} copié.',
  copyFailed:
    'Votre navigateur n’autorise pas la copie depuis cette page. Le lien : {{link}}',
  failure: {
    blocked: 'Ce portail n’autorise pas la lecture depuis {{host}}',
    blockedHelp:
      'Vous pouvez tout de même regarder l’enregistrement sur ce site.',
    late: '{{host}} tarde à répondre',
    lateHelp:
      'La lecture commence dès que l’enregistrement arrive. Votre réseau le bloque peut-être.',
    offline: 'Vous êtes hors ligne',
    offlineHelp:
      'Reconnectez-vous, puis réessayez. Le reste de cette page reste disponible.',
    gone: 'Cet enregistrement n’existe plus',
    goneHelp: 'Selon {{host}}, cette vidéo n’existe pas.',
    refused: 'Cet enregistrement ne peut pas être lu sur d’autres sites',
    refusedHelp: 'Son propriétaire ne l’autorise que sur {{host}}.',
    identity: '{{host}} ne sait pas sur quel site se trouve le lecteur',
    identityHelp:
      'L’en-tête Referer de la requête, que l’hébergeur exige, est supprimé en chemin.',
    broken: 'Impossible de lire cet enregistrement',
    brokenHelp:
      'Il a peut-être été déplacé, ou votre navigateur ne connaît pas son format.',
  },
  administrators: 'Pour l’administration',
  policy:
    'La politique de sécurité du contenu (CSP) du backend bloque la lecture. Ajoutez l’hôte à cette directive dans app-config.yaml ; la documentation de Learn la décrit sous « Policy for the player ».',
};
