/** What talks are called in running text, as regular expression source. @internal */
export const NOUN =
  '(?:talks?|sessions?|keynotes?|key-notes?|presentations?|panels?|workshops?|tutorials?|fireside chats?|lectures?|breakouts?|ignites?|demos?|vortrag|vorträge|conférences?|présentations?|ateliers?|charlas?|ponencias?)';

/** A talk is spoken of before a title. @internal */
export const NOUN_BEFORE = new RegExp(
  `\\b${NOUN}\\b(?!\\s+(?:to (?:our|my|the|people|folks)|room|hall|stage|catalog(?:ue)?|with (?:people|folks|vendors)))`,
  'giu',
);

/** Behind a title, who gave the talk. @internal */
export const AFTER_FOR_SURE =
  /^[”"’)*]*,?\s*(?:by|from|with|von|par)\s+(?:the\s+)?\p{Lu}/u;
