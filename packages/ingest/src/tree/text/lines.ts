/**
 * What a line of plain text is on the face of it.
 *
 * @internal
 */
export type LineKind = 'blank' | 'rule' | 'item' | 'prose';

/** @internal */
export interface Line {
  kind: LineKind;
  /** 1-based. */
  number: number;
  /** As it stands in the file. */
  raw: string;
  /** Without indentation and, for items, without the bullet. */
  text: string;
  indent: number;
  /** For items: numbered, `1.` or `1)`. */
  ordered: boolean;
  /** For numbered items. */
  ordinal: number | null;
}

const BULLET = /^(?:[-*•‣◦▪●○·–]|(\d{1,3})[.)])(?:\s+|\u00A0+)(?=\S)/;
/** Lines that only part what is above from what is below; exports of Medium leave `--`. */
const RULE = /^(?:[-–—_=*~]\s*){2,}$/;

function lineOf(raw: string, index: number): Line {
  const trimmed = raw.trim();
  const indent = raw.length - raw.trimStart().length;
  const base = {
    number: index + 1,
    raw,
    indent,
    ordered: false,
    ordinal: null,
  };
  if (!trimmed) return { ...base, kind: 'blank', text: '' };
  if (RULE.test(trimmed)) return { ...base, kind: 'rule', text: trimmed };
  const bullet = BULLET.exec(trimmed);
  if (!bullet) return { ...base, kind: 'prose', text: trimmed };
  const ordinal = bullet[1] === undefined ? null : Number(bullet[1]);
  return {
    ...base,
    kind: 'item',
    text: trimmed.slice(bullet[0].length),
    ordered: ordinal !== null,
    ordinal,
  };
}

/**
 * Splits plain text into lines and says what each is on the face of it.
 *
 * @internal
 */
export function readLines(text: string): Line[] {
  return text.split('\n').map(lineOf);
}

/** Columns at which people and mail programs wrap. */
const WRAP_WIDTH = { shortest: 45, longest: 120 };

/**
 * Whether the text was wrapped by hand or by a mail program, so that several lines make one paragraph.
 * Else each line is a paragraph of its own.
 *
 * @internal
 */
export function isHardWrapped(lines: Line[]): boolean {
  const broken = lines.filter(
    (line, index) =>
      line.kind === 'prose' && lines[index + 1]?.kind === 'prose',
  );
  if (broken.length < 3) return false;
  if (lines.some(line => line.raw.length > WRAP_WIDTH.longest * 1.5))
    return false;
  const full = broken.filter(
    line =>
      line.raw.length >= WRAP_WIDTH.shortest &&
      line.raw.length <= WRAP_WIDTH.longest,
  );
  const ended = broken.filter(line => /[.!?:]["'”’)]?$/.test(line.text));
  return (
    full.length > broken.length * 0.6 && ended.length < broken.length * 0.6
  );
}
