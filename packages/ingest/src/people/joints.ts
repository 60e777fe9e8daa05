/**
 * Words that say who gave a talk, in front of the names: "by", "von", "par", "por" … Regular expression source.
 *
 * @internal
 */
export const BY = '(?:by|von|par|por|door|av|af|oleh|w/)';

/**
 * The same where the word has other meanings, too: "with", "de", "van" … They count where nothing but names follows, and
 * something else sets the title apart.
 *
 * @internal
 */
export const BY_OR_ELSE =
  '(?:by|with|from|featuring|feat\\.|von|mit|par|avec|por|con|com|de|di|da|do|van|door|met|av|af|w/)';

/** What is done with a talk, before "by". @internal */
export const GIVEN =
  '(?:presented|given|delivered|hosted|led|moderated|gehalten|präsentiert|vorgestellt|présentée?|animée?|donnée?|presentad[oa]|impartid[oa]|dada|apresentad[oa]|ministrad[oa]|presentat[oa]|tenut[oa]|gegeven|gepresenteerd)';

/**
 * "and" between two people, in any language; most of these words mean other things elsewhere, and count between names alone.
 * Regular expression source.
 *
 * @internal
 */
export const AND =
  '(?:and|und|et|y|e|en|och|og|i|oraz|a|и|та|і|ve|ja|és|și|和|与|與)';
