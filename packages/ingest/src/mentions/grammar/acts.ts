/**
 * What people do who give a talk, right behind their names: "Ada Example, who also presented …". English, German, French
 * and Spanish.
 *
 * @internal
 */
export const ACTS =
  /^(?:,?\s*(?:will(?: be)?|is|are|also|then|both|together|recently|again|who|and I|gave|have|had|has|was|were|nous|a|ont|nos|uns)(?![\p{L}])){0,2}\s*,?\s*(?:co-?)?(?:present|gave|giv(?:e|ing)|doing|play|deliver|ran(?![\p{L}])|runs?(?![\p{L}])|spoke|speak|talk|led(?![\p{L}])|lead|host|moderat|ground|show|explain|demo|shar|discuss|walk|participat|took|takes (?:us|a look)|keynot|illustrat|describ|explor|introduc|argu|open|clos|div|dove|did|cover|tell|told|outlin|joined|on stage|provid(?:ed|es|e) (?:an?|the) [^.!?]{0,24}(?:update|overview|introduction|intro|demo|tour|deep)|hielt|hält|sprach|spricht|erklärt|erläutert|präsentiert|referiert|zeigt|stellt|gab(?![\p{L}])|gaben|gibt|berichtet|plädiert|demonstriert|présent|expliqu|montr|anim|racont|propos|parl|partag|présentó|habló|mostró|explic|contó|presentó)/iu;

/** The same verbs where they stand before the name, as in German: "sprach Ada Example über …". @internal */
export const ACTED =
  /(?<![\p{L}])(?:hielt(?:en)?|hält|sprach(?:en)?|spricht|erklärten?|erklärt|erläuterten?|erläutert|präsentierten?|präsentiert|referierten?|referiert|zeigten?|zeigt|stellten?|stellt|gab(?:en)?|gibt|berichteten?|berichtet|plädierten?|plädiert|demonstrierten?|schalteten? sich|présente(?:nt)?|explique(?:nt)?|presentó|habló|mostró)\s+(?:derweil\s+|dann\s+|auch\s+|anschließend\s+)?$/iu;
