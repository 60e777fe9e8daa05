import { writtenOut } from './spelling';
import { processorWatch } from '../testing/processorWatch';

describe('writtenOut', () => {
  it.each([
    ['#TernCon24', 'TernCon 2024'],
    ['TernConEU2024', 'TernCon EU 2024'],
    ["TernCon EU '24", 'TernCon EU 2024'],
    ['TernCon EU 24', 'TernCon EU 2024'],
    ['KCCNCEU24', 'KCCNC EU 2024'],
    ['KCCNCNA2023', 'KCCNC NA 2023'],
    ['SREcon23 Europe/Middle East/Africa', 'SREcon 2023 EMEA'],
    ['DEF CON 21', 'DEF CON 21'],
    ['DEFCON21', 'DEFCON21'],
    ['36C3', '36C3'],
    ['  Owl   Camp 2031 ', 'Owl Camp 2031'],
    ['PHP 20', 'PHP 20'],
    ['Area 51', 'Area 51'],
    ['', ''],
  ])('%p is %p', (name, expected) => {
    expect(writtenOut(name)).toBe(expected);
  });

  it('takes no time for names without end', () => {
    const took = processorWatch();
    for (const text of ['conEU', "on'2", '  ', 'Europe/ ', '#', ' 24']) {
      writtenOut(text.repeat(20_000));
    }
    expect(took()).toBeLessThan(2_000);
  });
});
