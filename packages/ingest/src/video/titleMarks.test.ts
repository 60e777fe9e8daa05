import { takeMarks } from './titleMarks';

describe('takeMarks', () => {
  it.each([
    ['[EN] Owls at Night', 'Owls at Night', 'en', ['EN']],
    ['[JA][EN] Owls', 'Owls', 'ja', ['JA', 'EN']],
    ['Owls at Night [HD]', 'Owls at Night', null, ['HD']],
    ['[RUS] Owls', 'Owls', 'ru', ['RUS']],
    ['12. Owls at Night', 'Owls at Night', null, []],
    ['S02E07 - Owls', 'Owls', null, []],
    ['🦉 Owls at Night 🌙', 'Owls at Night', null, []],
    ['⚡ Owls', 'Owls', null, ['⚡']],
    ['Owls &amp; Mice', 'Owls & Mice', null, []],
    ['Owls at Night #owls', 'Owls at Night', null, ['owls']],
    ['#NoEstimates', '#NoEstimates', null, []],
    ['[API] Owls', '[API] Owls', null, []],
    ['10 Owls', '10 Owls', null, []],
    ['101', '101', null, []],
  ])('%s', (title, text, language, marks) => {
    expect(takeMarks(title)).toEqual({ text, language, marks });
  });
});
