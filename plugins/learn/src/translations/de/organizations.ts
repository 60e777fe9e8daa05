import type { organizationTexts } from '../../texts/organizations';
import type { Translated } from '../Translated';

export const organizations: Translated<typeof organizationTexts> = {
  heading: 'Organisationen',
  search: 'Organisation suchen',
  sort: {
    label: 'Organisationen sortieren',
    talks: 'Meiste Vorträge zuerst',
    title: 'Nach Name',
  },
  summary_one: '{{count, number}} Organisation',
  summary_other: '{{count, number}} Organisationen',
  none: 'Noch keine Organisationen',
  noneHelp:
    'Organisationen erscheinen hier, sobald eine Quelle gelesen wurde, die sagt, für wen jemand gesprochen hat.',
  noneFit: 'Keine Organisation hat diese Wörter im Namen',
  failed: 'Die Organisationen konnten nicht geladen werden',
  all: 'Alle Organisationen',
  unknown: 'Organisation nicht gefunden',
  unknownHelp:
    'Möglicherweise heißt sie jetzt anders, oder keine Quelle führt sie mehr auf.',
  oneFailed: 'Diese Organisation konnte nicht geladen werden',
  topics: 'Worüber dort gesprochen wird',
  speakers: 'Vortragende',
  type: {
    vendor: 'Anbieter',
    'end-user': 'Anwenderunternehmen',
    foundation: 'Stiftung',
    community: 'Community',
  },
};
