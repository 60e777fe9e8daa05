import type { TableRow } from 'mdast';
import {
  DAY_WORD,
  EVENT_WORD,
  SLIDES_WORD,
  SPEAKERS_WORD,
  TIME_WORD,
  TITLE_WORD,
  VIDEO_WORD,
} from '../grammar/words';
import { inlineText } from '../inline';

/** What a column of a table of talks holds. @internal */
export type Column =
  | 'title'
  | 'speakers'
  | 'organization'
  | 'event'
  | 'day'
  | 'start'
  | 'type'
  | 'media'
  | 'takeaway';

/** What the columns of a table of talks are called. */
const COLUMNS: Array<[Column, RegExp]> = [
  [
    'title',
    new RegExp(
      `^(?:${TITLE_WORD}|(?:talk|session|presentation|paper|lecture)s|what|name of (?:the )?(?:talk|session)|vorträge|charlas|ponencias?|sesión|palestras|apresentação|sess(?:ão|ões)|talk \\/ .{3,20}|sessione|titolo del talk|講演名|セッション|(?:.{0,4})(?:タイトル|テーマ|演題|議題|题目|題目|议题|標題|标题|主题|主題)|演讲|分享|내용)$`,
      'iu',
    ),
  ],
  [
    'speakers',
    new RegExp(
      `^(?:(?:invited |main )?(?:${SPEAKERS_WORD})(?:\\(s\\)|\\/s)?|presenter\\(s\\)|presented by|who|by|hosts?(?:\\(s\\))?|authors?(?:\\(s\\))?|referent(?::in|\\*in)|speakers? \\/ .{3,20}|(?:.{0,4})(?:登壇者|発表者|講演者|讲师|讲者|講師|講者|嘉宾)|(?:speaker|presenter) name|given by)$`,
      'iu',
    ),
  ],
  [
    'organization',
    /^(?:compan(?:y|ies)|organi[sz]ations?|affiliations?|employer|org|from|institut(?:e|ion|ie)|firma|unternehmen|entreprise|société|empresa|organización|organização|azienda|bedrijf|företag|bedrift|firma|компания|компанія|şirket|所属|会社|公司|单位|機構|회사|소속)$/iu,
  ],
  [
    'event',
    new RegExp(
      `^(?:${EVENT_WORD}|co-?located event|where|venue|conférence|lieu|lugar|ort|hvor|gdzie|kde|где|де|场合)$`,
      'iu',
    ),
  ],
  ['day', new RegExp(`^(?:${DAY_WORD}|dates? (?:and|&) times?)$`, 'iu')],
  [
    'start',
    new RegExp(
      `^(?:(?:start )?(?:${TIME_WORD})(?: \\(.{2,24}\\)| slot)?|start|slot|hours?)$`,
      'iu',
    ),
  ],
  [
    'type',
    /^(?:type|format|kind|session type|art|tipo|formato|tipus|typ|тип|формат|tür|形式|类型|형식)$/iu,
  ],
  [
    'media',
    new RegExp(
      `(?<!\\p{L})(?:links?|material|${VIDEO_WORD}|${SLIDES_WORD})(?!\\p{L})|資料|スライド|動画|链接|视频|幻灯|영상|자료|링크`,
      'iu',
    ),
  ],
  [
    'takeaway',
    /^(?:notes?|takeaways?|key takeaways?|why|summary|comments?|description|abstract|thoughts|review|highlights?|my take|what i learned|learnings?|about|beschreibung|résumé|resumen|descripción|resumo|descrição|descrizione|opis|popis|описание|опис|備考|概要|简介|설명|요약)$/iu,
  ],
];

/** "Vortragende(r)", "Referent:in", "Ponente(s)". */
const ENDINGS =
  /\((?:s|r|n|in|innen|a|e|as|es)\)|(?:[:*_]|\/-?)in(?:nen)?(?!\p{L})/giu;

function columnOf(label: string): Column | undefined {
  return COLUMNS.find(([, pattern]) => pattern.test(label))?.[0];
}

/** What the columns below a row of headers hold, each by the first of its name. @internal */
export function columnsOf(header: TableRow): Map<Column, number> {
  const columns = new Map<Column, number>();
  header.children.forEach((cell, index) => {
    const label = inlineText(cell.children)
      .text.replace(ENDINGS, '')
      .replace(/[:*：]/g, '')
      .trim()
      .slice(0, 60);
    const column = [label, ...label.split(/\s*[/&|]\s*/)]
      .map(columnOf)
      .find(Boolean);
    if (column && !columns.has(column)) columns.set(column, index);
  });
  return columns;
}

/** Columns of plans of work, of lists of books and of courses: what stands beside them is no talk. */
const OTHER_TABLE =
  /^(?:task|tasks|activity|action(?: items?)?|owners?|leads?|assignees?|assigned to|responsible|maintainers?|reviewers?|status|milestone|deadline|due(?: date)?|priority|step|shift|duty|course|class|instructor|teacher|professor|lecturer-in-charge|credits|exam|homework|assignment|readings?|chapter|isbn|publisher|journal|pages|version|release|component|feature|team|player|score|price|aufgabe|verantwortlich(?:e|er)?|zuständig|responsables?|tâche|tarea|tarefa|responsável|负责人|任务|状态|担当|担当者)$/iu;

/** Whether the headers say that a table is about something else than talks. @internal */
export function isOtherTable(header: TableRow): boolean {
  return header.children.some(cell =>
    OTHER_TABLE.test(
      inlineText(cell.children)
        .text.replace(/[:*：]/g, '')
        .trim(),
    ),
  );
}

const AUTHORS = /^author(?:s|\(s\))?$/iu;
const TITLE_OF_ANYTHING =
  /^(?:titles?|topics?|subject|what|titel|titre|título|titolo)$/iu;

/** "Title | Author | Year" lists books and papers as well as talks. @internal */
export function mayListWritings(header: TableRow): boolean {
  const labels = header.children.map(cell =>
    inlineText(cell.children).text.replace(/[:*]/g, '').trim(),
  );
  const columns = columnsOf(header);
  return (
    labels.some(label => AUTHORS.test(label)) &&
    labels.some(label => TITLE_OF_ANYTHING.test(label)) &&
    !columns.has('start') &&
    !columns.has('media') &&
    !columns.has('event')
  );
}
