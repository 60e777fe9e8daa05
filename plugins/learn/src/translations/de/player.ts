import type { playerTexts } from '../../texts/player';
import type { Translated } from '../Translated';

export const player: Translated<typeof playerTexts> = {
  label: 'Aufzeichnung',
  loadingTalk: 'Vortrag wird geladen …',
  mediaTitle: 'Aufzeichnung von {{title}}',
  captions: 'Untertitel',
  play: 'Abspielen · von {{host}}',
  playAt: 'Ab {{time}} abspielen · von {{host}}',
  before: 'Vor dem Abspielen wird nichts von {{host}} geladen.',
  playing: 'Wird von {{host}} abgespielt.',
  loading: 'Wird von {{host}} geladen.',
  silent:
    'Der Player von {{host}} antwortet nicht. Möglicherweise blockiert ihn das Netzwerk.',
  elsewhere: 'Diese Aufzeichnung läuft nur auf ihrer eigenen Website.',
  none: 'Keine Aufzeichnung bekannt.',
  another: 'Von {{host}} abspielen',
  retry: 'Erneut versuchen',
  copyLink: 'Link kopieren',
  copyMoment: 'Link zu dieser Stelle kopieren',
  copied: 'Link kopiert.',
  copiedMoment: 'Link zu {{time}} kopiert.',
  copyFailed: 'Der Browser lässt hier kein Kopieren zu. Der Link: {{link}}',
  failure: {
    blocked: 'In diesem Portal darf {{host}} hier nichts abspielen',
    blockedHelp: 'Dort lässt sich die Aufzeichnung trotzdem ansehen.',
    late: '{{host}} braucht lange für eine Antwort',
    lateHelp:
      'Die Aufzeichnung startet, sobald sie ankommt. Möglicherweise blockiert sie das Netzwerk.',
    offline: 'Keine Verbindung',
    offlineHelp:
      'Die Aufzeichnung läuft, sobald die Verbindung wieder steht und ein neuer Versuch gestartet wird. Alles andere auf dieser Seite bleibt.',
    gone: 'Diese Aufzeichnung gibt es nicht mehr',
    goneHelp: 'Laut {{host}} existiert dieses Video nicht.',
    refused: 'Diese Aufzeichnung darf nicht auf anderen Websites laufen',
    refusedHelp: 'Sie ist nur auf {{host}} freigegeben.',
    identity: '{{host}} hat nicht erfahren, wo der Player eingebettet ist',
    identityHelp:
      'Unterwegs wird der Referer der Anfrage entfernt, den der Anbieter verlangt.',
    broken: 'Diese Aufzeichnung konnte nicht abgespielt werden',
    brokenHelp:
      'Möglicherweise wurde sie verschoben, oder der Browser kennt ihr Format nicht.',
  },
  administrators: 'Für die Administration',
  policy:
    'Die Content Security Policy des Backends blockiert die Aufzeichnung. Ihr Host gehört in diese Direktive in app-config.yaml; die Dokumentation von Learn beschreibt sie unter „Policy for the player“.',
};
