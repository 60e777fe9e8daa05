import { isCutOff, isPiece, titleForm, withoutKind } from './titles';

describe('withoutKind', () => {
  it.each([
    ['Panel: Owls or Herons', 'Owls or Herons'],
    ['Panel Discussion – Owls or Herons', 'Owls or Herons'],
    ['⚡ Lightning Talk: Owls', 'Owls'],
    ['Cl Lightning Talk: Owls', 'Owls'],
    ['[Keynote] Owls', 'Owls'],
    ['Opening Keynote: Owls', 'Owls'],
    ['Case Study: Owls', 'Owls'],
    ['🪧 Poster Session: Owls', 'Owls'],
    ['🚨 Contribfest: Owls', 'Owls'],
  ])('%s', (title, bare) => {
    expect(withoutKind(title)).toBe(bare);
  });

  it.each([
    'Keynote',
    'Keynote:',
    'Fireside Chat with Ida Moor',
    'Talking: a Love Story',
    'Panels, Panels, Panels',
  ])('leaves %s', title => {
    expect(withoutKind(title)).toBe(title);
  });
});

describe('titleForm', () => {
  it('takes a word for nothing but a word', () => {
    expect([...titleForm('The Constructor').tokens]).toEqual(['constructor']);
  });

  const core = (title: string) => titleForm(title).core;

  it.each([
    ['The Owl’s Nest — Again', "The Owl's Nest - again"],
    ['Nests & Eggs', 'Nests and Eggs'],
    ['Ｏｗｌｓ：Ｎｉｇｈｔ', 'Owls: Night'],
    ['Über Eulen', 'uber eulen'],
  ])('is one for %s and %s', (a, b) => {
    expect(core(a)).toBe(core(b));
  });

  it.each([
    ['Birds in C++', 'Birds in C'],
    ['Birds in C#', 'Birds in C'],
    ['Birds, Part 1', 'Birds, Part 2'],
    ['鳥の話', '魚の話'],
  ])('differs for %s and %s', (a, b) => {
    expect(core(a)).not.toBe(core(b));
  });

  it('knows parts, numbers and years', () => {
    expect(titleForm('Owls, Part II').part).toBe('ii');
    expect(titleForm('Owls (3/4)').part).toBe('3');
    expect(titleForm('Rookery #12').part).toBe('12');
    expect(titleForm('Owls in June 2030').years).toEqual(['2030']);
    expect(titleForm('Owls in June 2030').numbers).toEqual(['june']);
    expect(titleForm('K8s for Owls').numbers).toEqual([]);
  });

  it('survives a title of nothing but signs', () => {
    expect(titleForm('???').core).toBe('');
  });
});

describe('isCutOff', () => {
  const whole = titleForm('How Did Lanterns Make Owlets Happy in a Valley');

  it('takes the beginning for the whole', () => {
    expect(isCutOff(titleForm('How Did Lanterns Make Owl…'), whole)).toBe(true);
    expect(
      isCutOff(titleForm('How Did Lanterns Make Owl... (sched.com)'), whole),
    ).toBe(true);
  });

  it('does not for another beginning, or a short one', () => {
    expect(isCutOff(titleForm('How Did Lamps Make Owlets…'), whole)).toBe(
      false,
    );
    expect(isCutOff(titleForm('How Did…'), whole)).toBe(false);
    expect(isCutOff(whole, whole)).toBe(false);
  });
});

describe('isPiece', () => {
  it.each(['Silent Wings: A Field Report', 'Silent Wings – a field report'])(
    'knows %s without its subtitle',
    title => {
      expect(isPiece(titleForm('Silent wings'), titleForm(title))).toBe(true);
      expect(isPiece(titleForm('Silent'), titleForm(title))).toBe(false);
    },
  );
});
