/**
 * What the conference world calls things, each concept once and in all languages we read; regular expression sources.
 * Western languages first, then Slavic ones, Turkish, Japanese, Chinese and Korean.
 */

/** Those who gave a talk, however many. @internal */
export const SPEAKERS_WORD = [
  'speakers?|presenters?|lecturers?|panell?ists?',
  'referent(?:en|in|innen)?|vortragende[rn]?|sprecher(?:in|innen)?|redner(?:in|innen)?',
  'orateurs?|oratrices?|intervenante?s?|conférenci(?:er|ère)s?',
  'ponentes?|conferenciantes?|expositor(?:es)?|orador(?:es|a|as)?|palestrantes?|ministrantes?|apresentador(?:es|a)?',
  'relatric[ei]|relator[ei]|sprekers?|talare|föreläsare|foredragsholder(?:e|ne)?|taler(?:e|ne)?|oplægsholder(?:e)?|puhujat?',
  'prelegen(?:t|tka|tki|ci)|prowadząc[yaei]|wykładow(?:ca|cy)|mówc[ay]|přednášejíc[íi]|řeční(?:k|ci)',
  'докладчи(?:к|ки|ца)|спикер(?:ы|ка)?|лектор(?:ы)?|выступающи[ей]|доповіда(?:ч|чі|чка)|спікер(?:и|ка)?|konuşmacı(?:lar)?',
  '(?:分享|演讲|主讲|特邀)?(?:讲师|嘉宾|讲者|講者|分享人|分享者|主讲人|主讲|演讲人|演讲者|講師)|スピーカー|登壇者|発表者|講演者|발표자|연사|강연자|스피커',
].join('|');

/** Several of them. @internal */
export const SEVERAL_SPEAKERS_WORD = [
  'speakers|presenters|hosts|panell?ists|vortragende|referenten|referentinnen|sprecher(?:innen)?',
  'ponentes|palestrantes|oradores|orateurs|intervenante?s|relatori|sprekers|talarna|foredragsholdere|talere',
  'prelegenci|prowadzący|přednášející|докладчики|спикеры|доповідачі|спікери|konuşmacılar',
].join('|');

/** A talk, or what it was about, as a label or a header says it. @internal */
export const TITLE_WORD = [
  'titles?(?: of (?:the )?(?:talk|presentation|session))?|(?:talk|session|presentation|lecture|paper|keynote)(?: title)?|topic|subject',
  'titel|vortrag(?:stitel)?|thema|themen|titre|sujet|conférence|présentation',
  'título(?: de la charla| da palestra)?|charla|ponencia|palestra|tema|titolo|intervento|onderwerp|lezing',
  'föredrag(?:stitel)?|foredrag(?:stitel)?|tittel|emne|otsikko',
  'temat|tytuł|prelekcja|prezentacja|wystąpienie|téma|název|přednáška',
  'тема|название|доклад|назва|доповідь|konu|başlık|sunum|konuşma',
  '(?:演讲|分享|发言|本期)?(?:主题|主題|议题|議題|题目|題目|标题|標題)|(?:講演|発表|セッション)?(?:タイトル|テーマ|演題)|講演|発表|(?:발표 ?)?(?:제목|주제)|발표|세션',
].join('|');

/** Where it was given. @internal */
export const EVENT_WORD = [
  'events?|conferences?|(?:presented|given|held) at|veranstaltung|konferenz|[ée]v[éè]nements?|evento|conferencia|conferência|evenement',
  'arrangement|evenemang|konferanse|konferens|wydarzenie|konferencja|akce|konference',
  'событие|мероприятие|конференция|митап|подія|конференція|etkinlik|konferans|イベント(?:名)?|活动|大会|会议|행사|이벤트|컨퍼런스',
].join('|');

/** The day. @internal */
export const DAY_WORD =
  'day|dates?|when|tag|datum|wann|jour|quand|fecha|día|cuándo|data|dia|quando|giorno|dag|wanneer|dato|når|när|dzień|termin|kiedy|den|kdy|дата|когда|день|коли|tarih|日付|日期|日時|날짜|일시';

/** The time of day. @internal */
export const TIME_WORD =
  'time|date (?:and|&) time|zeit|uhrzeit|beginn|heure|horaires?|hora(?:rio)?|horário|ora(?:rio)?|tijd|tid|klokkeslett|kello|godzina|čas|время|час|saat|時間|时间|時刻|時段|时段|시간';

/** A recording. @internal */
export const VIDEO_WORD =
  'videos?|vidéos?|vídeos?|recordings?|youtube|vimeo|watch|aufzeichnung(?:en)?|mitschnitt|enregistrement|replay|grabaci[óo]n(?:es)?|gravaç(?:ão|ões)|registrazion[ei]|opptak|inspelning|optagelse|nagrani[ea]|wideo|záznam|видео(?:запись)?|запись доклада|відео(?:запис)?|動画|録画|アーカイブ|视频|視頻|录像|回放|영상|동영상|다시보기';

/** What was shown. @internal */
export const SLIDES_WORD =
  'slides?|slide ?deck|presentations?|deck|pdf|pptx?|folien|präsentation|vortragsfolien|diapos?|diapositives|supports? de (?:présentation|conférence)|diapositivas|presentación|transparencias|apresentação|presentazione|lysark|lysbilder|slajdy|prezentacja|prezentace|слайды|презентация|слайди|презентація|slaytlar|sunum|スライド|資料|登壇資料|発表資料|幻灯片?|课件|발표 ?자료|슬라이드';

/** The place. @internal */
export const PLACE_WORD =
  'where|locations?|venue|place|room|ort|wo|raum|lieu|où|salle|lugar|dónde|sala|local|onde|luogo|dove|locatie|waar|plats|sted|hvor|miejsce|gdzie|místo|kde|место|где|місце|де|yer|nerede|場所|会場|地点|地點|장소';

/**
 * A label that says when, with what it says: "Data: 12 marzo", "When: tomorrow". "Data: The New Bottleneck" and "Time: What We
 * Get Wrong" are titles in English.
 *
 * @internal
 */
export const WHEN_SAID = `(?:${DAY_WORD}|${TIME_WORD})(?: \\([^()]{1,40}\\))?\\s*[:：–—-](?=.{0,80}\\d|\\s*\\S+(?:\\s\\S+)?\\s*$|\\s*(?:every|next|weekly|monthly|daily|all|tba|tbd|jeden|tous|cada|todos|ogni|elke)(?!\\p{L}))`;
