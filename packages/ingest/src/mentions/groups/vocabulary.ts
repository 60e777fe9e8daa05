import {
  DAY_WORD,
  PLACE_WORD,
  SLIDES_WORD,
  TIME_WORD,
  VIDEO_WORD,
  WHEN_SAID,
} from '../grammar/words';

/** What pages of talks are headed by, in the languages of the conference world. Regular expression sources. */
const SPACED = [
  // English
  'talks?|lightning talks?|speaking|speaking engagements|public speaking|presentations?|sessions?|keynotes?|speakers|schedule|programme|timetable|agenda|meet-?ups?|seminars?|colloqui(?:um|a)|symposium|user group|lectures?|conferences?',
  // Spanish, Portuguese, Italian
  'charlas?|ponencias?|conferencias?|encuentros?|programaci[oó]n|palestras?|apresentações|programação|encontros?|interventi|conferenz[ae]|programma|relazioni',
  // German, Dutch, Scandinavian
  'vorträge?|vortragsreihe|konferenz(?:en)?|zeitplan|fahrplan|lezingen|sprekers|bijeenkomst(?:en)?|conferenties?|föredrag|foredrag|lyntaler?|talerliste|konferanse',
  // French
  'conférences?|présentations?|rencontres?|interventions|exposés',
  // Polish, Czech, Russian, Ukrainian
  'prelekcj[ei]|prezentacj[ei]|spotkani[ae]|wystąpieni[ae]|konferencj[aei]|přednášky?|setkání|доклад(?:ы|ов)?|выступлени[яей]|расписание|программа|митап(?:ы|а|ов)?|конференци[яи]|встреч[аи]|доповід[іь]|виступи|зустріч(?:і)?|розклад|sunumlar|konuşmalar|etkinlik(?:ler)?|buluşma',
].join('|');
const UNSPACED =
  '沙龙|沙龍|もくもく会|开发者大会|峰会|峰會|stammtisch|登壇|発表|講演|勉強会|カンファレンス|タイムテーブル|演讲|演講|分享会|技术沙龙|大会|日程|议程|議程|발표|세션|컨퍼런스|밋업|세미나|강연';

/** Whether a title or a heading says that what stands below it is about talks. @internal */
export const SAYS_TALKS = new RegExp(
  `(?<![\\p{L}-])(?:${SPACED})(?![\\p{L}-])|${UNSPACED}`,
  'iu',
);

/** The same, where nothing else can be meant. @internal */
export const SURELY_TALKS =
  /(?<![\p{L}-])(?:talks|lightning talks|speaking|presentations|keynotes|charlas|ponencias|palestras|apresentações|vorträge|conférences|interventi|lezingen|prelekcje|wystąpienia|доклады|выступления)(?![\p{L}-])|登壇|発表|講演|演讲|演講|발표|강연/iu;

/** What else is listed with somebody's name behind it: things to read, and work that was done. @internal */
export const SAYS_ELSE =
  /(?<!\p{L})(?:articles?|blog(?: ?posts?)?|posts|books?|ebooks?|papers?|publications?|reading(?: list)?|podcasts?|newsletters?|courses?|documentation|change ?log|changes|release notes|releases|contributors?|credits|authors|maintainers|team|staff|sponsors?|organi[sz]ers?|committee|volunteers|reviewers|members|albums?|songs?|films?|movies?|recipes?|quotes?|packages|jobs?|testimonials?|libros?|artículos?|artigos?|livros?|bücher|livres|libri|книги|статьи|書籍|图书|论文|論文)(?!\p{L})/iu;

/** How long something was held. @internal */
export const HELD =
  /\d{1,3}\s?(?:min(?:ute[ns]?|utos?|uti|\.)?|h|분|分)(?!\p{L})/iu;

/** "Slides: …", "Event: …", "Slides at …": facts about a talk, no talk. @internal */
export const IS_FACT = new RegExp(
  `^\\P{L}*(?:${WHEN_SAID}|(?:${DAY_WORD}|${TIME_WORD})(?:\\s+(?:at|on|in|from|for|here|hier|auf|en|sur|su)(?!\\p{L})|\\P{L}*$)|(?:${PLACE_WORD}|${VIDEO_WORD}|${SLIDES_WORD}|attendees|meetup link|hosts?|moderators?|events?|links?|abstract|language|length|duration|level|code|demo|resources?|topics?|tags?|(?:speaker )?bio(?:graph(?:y|ie)|graf[ií]a|s)?|about (?:the )?speakers?)(?:\\s*[:：–—-]|\\s+(?:at|on|in|from|for|here|hier|auf|en|sur|su)(?!\\p{L})|\\P{L}*$))`,
  'iu',
);
