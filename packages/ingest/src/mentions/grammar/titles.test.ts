import { canBeTitle } from './titles';

describe('canBeTitle', () => {
  it.each([
    'On Tuesday at 3:50pm',
    '3:00pm - 4:30pm on Thursday',
    'Presented at RaftConf 2023',
    'Recording (in Danish)',
    'Slides',
  ])('takes "%s" for no title', text => expect(canBeTitle(text)).toBe(false));

  it.each([
    'Rafts in 2023',
    'Slides That Float (and Those That Sink)',
    'Presenting at Sea: Ropes on Stage',
    'On Rafts at 3 Knots',
  ])('"%s" can be one', text => expect(canBeTitle(text)).toBe(true));
});
