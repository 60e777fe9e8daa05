/** What one talk is called, in several languages; as regular expression source, like all below. @internal */
export const ONE_TALK =
  '(?:talk|session|keynote|key-note|presentation|panel|panel discussion|workshop|tutorial|fireside chat|lightning talk|lecture|breakout|ignite|demo|vortrag|conférence|présentation|atelier|charla|ponencia|sesión|taller|palestra|apresentação|sessão|oficina|intervento|sessione|presentazione|praatje|lezing|sessie|presentatie|föredrag|foredrag|lyntale|lightningtalk|prelekcj[aęi]|wystąpieni[ea]|přednášk[auy]|доклад[а-я]{0,3}|выступлени[еяй]|доповід[ьі]|виступ|sunum|konuşma)';

/** What several are called. @internal */
export const MANY_TALKS =
  '(?:talks|sessions|keynotes|key-notes|presentations|panels|panel discussions|workshops|tutorials|fireside chats|lightning talks|lectures|breakouts|ignites|demos|vortr[äa]ge|conférences|présentations|ateliers|charlas|ponencias|sesiones|talleres|palestras|apresentações|sessões|oficinas|interventi|sessioni|presentazioni|praatjes|lezingen|sessies|presentaties|speeches|lyntaler|föredragen|foredragene|prelekcje|prelekcji|wystąpienia|prezentacje|přednášky|доклады|докладов|выступления|доповіді|виступи|sunumlar|konuşmalar)';

/** What talks are called in running text. @internal */
export const NOUN = `(?:${ONE_TALK}|${MANY_TALKS})`;

/** Japanese and Chinese set no space around words, Korean adds to them. @internal */
export const NOUN_UNSPACED =
  '(?:セッション|トーク|発表|講演|登壇|演讲|分享|议题|話題|话题|讲师|嘉宾|발표|세션|강연)';

/** A talk is spoken of before a title. @internal */
export const NOUN_BEFORE = new RegExp(
  `(?<![\\p{L}\\d_])${NOUN}(?![\\p{L}\\d_])(?!\\s+(?:to (?:our|my|the|people|folks)|room|hall|stage|catalog(?:ue)?|with (?:people|folks|vendors)))`,
  'giu',
);

/** Behind a title, who gave the talk. @internal */
export const AFTER_FOR_SURE =
  /^[”"’)*]*,?\s*(?:by|from|with|von|par|por|door|d[aeiou]l?|van|av|af)\s+(?:the\s+)?\p{Lu}/u;
