import type { rankTexts } from '../../texts/rank';
import type { Translated } from '../Translated';

export const rank: Translated<typeof rankTexts> = {
  full: 'Volles Gewicht: {{who}}',
  less: 'Verringertes Gewicht: {{who}}',
  little: 'Geringes Gewicht: {{who}}',
  dated: '{{voice}}, {{year}}',
  undated: '{{voice}}, ohne Datum',
  voice: {
    named: 'unabhängige Stimme',
    unsigned: 'ohne Namen',
    self: 'am Vortrag beteiligt',
  },
  outweighed: {
    'same-voice': 'Nicht gezählt: Jede Person zählt einmal',
    'named-voices':
      'Nicht gezählt: ohne Namen, während namentliche Empfehlungen vorliegen',
  },
  how: 'Vorträge sind danach geordnet, wie viele Personen sie unabhängig voneinander empfehlen. Empfehlungen von Beteiligten zählen weniger, ältere verblassen.',
  pinned: 'Die Kuration hat diesen Vortrag angeheftet, daher steht er vorn.',
  topic: {
    stated: 'Von einer Quelle genannt',
    title: '„{{words}}“ steht im Titel',
    abstract: '„{{words}}“ steht in der Beschreibung',
    track: '„{{words}}“ steht im Track',
    curator: 'Von der Kuration hinzugefügt',
  },
  sameWork: 'Auch gehalten bei',
};
