/** Words that titles are made of and families are called as well: behind a given name, they are the surname. @internal */
export const SURNAMES_TOO: ReadonlySet<string> = new Set(
  `north south west east day days hall lake love page best case story stories young long power church stage booth price guide
  art paper notes note small big good new chase cost park parks house field fields brook brooks green cloud street storm
  stone rivers waters hunter hunt light lights speed golden edge bell large wise moon march may april friday monday metal head
  heads bank banks chance grace child fast self slack bright lane knight weeks camp fox code sharp
  tu may power powers coffee free better just smart large read rust over ball august june key golden driver tao ray hope`
    .trim()
    .split(/\s+/),
);
