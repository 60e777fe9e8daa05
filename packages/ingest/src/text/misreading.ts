import iconv from 'iconv-lite';
import type { Warning } from '../model';

/**
 * An encoding that UTF-8 is known to have been read as by mistake.
 */
interface Misreading {
  name: string;
  /** Character to byte, for the upper half. */
  byteOf: Map<string, number>;
  /** A run of characters of the upper half. */
  run: RegExp;
}

interface Repair {
  text: string;
  places: number;
}

const UPPER_HALF = Array.from({ length: 128 }, (_, index) => 128 + index);

/** Bytes 0x80 to 0xFF of the encoding; `extra` names what iconv-lite leaves open and real programs write. */
function misreading(
  name: string,
  encoding: string,
  extra: Array<[string, number]>,
): Misreading {
  const byteOf = new Map<string, number>(extra);
  for (const byte of UPPER_HALF) {
    const character = iconv.decode(Buffer.from([byte]), encoding);
    if (character !== '\uFFFD') byteOf.set(character, byte);
  }
  const alphabet = [...byteOf.keys()]
    .map(c => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
    .join('');
  return { name, byteOf, run: new RegExp(`[${alphabet}]+`, 'gu') };
}

const MISREADINGS: Misreading[] = [
  misreading('Mac OS Roman', 'macroman', [
    // Apple's own logo, and the euro that took the currency sign's place.
    ['\uF8FF', 0xf0],
    ['\u20AC', 0xdb],
    ['\u03A9', 0xbd],
    ['\u2126', 0xbd],
  ]),
  misreading(
    'Windows-1252',
    'windows-1252',
    // As control characters: what Windows-1252 leaves open, and what Latin-1 proper makes of them.
    Array.from({ length: 32 }, (_, index) => [
      String.fromCharCode(0x80 + index),
      0x80 + index,
    ]),
  ),
];

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** What the run was before it was misread, or null where it was never UTF-8. */
function original(run: string, { byteOf }: Misreading): string | null {
  if (run.length < 2) return null;
  const bytes = Uint8Array.from([...run], c => byteOf.get(c) ?? 0);
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** What Western text is made of beyond ASCII: its letters, its punctuation, symbols and emoji. */
const WESTERN =
  /^[\u00A0-\u017F\u0218-\u021B\u1E00-\u1EFF\u2000-\u22FF\u2500-\u27BF\u2B00-\u2BFF\uFB00-\uFB06\uFE0F\uFEFF\p{Extended_Pictographic}\p{Emoji_Component}]+$/u;

/** Other scripts come in words; a lone letter of one is chance (`l’é` is an Armenian letter to this test). */
const OTHER_SCRIPT =
  /^(\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Arabic}|\p{Script=Hebrew}|\p{P}|\s){3,}$/u;

/** What ends a quotation or a name in capitals (`CAFÉ’s`, `PÅ…`) and looks like the second of two bytes. */
const CLOSING = /[’”»›…–—™®]$/u;

type Verdict = 'strong' | 'weak' | 'neutral' | 'sound';

/**
 * How surely a run is damaged. Three bytes and more that make one Western character are never chance; two are
 * believed inside a word. What is right as it stands, or would turn into nonsense, is sound.
 */
function judge(
  run: string,
  repaired: string | null,
  before: string,
  after: string,
): Verdict {
  if (repaired === null) return 'sound';
  if (OTHER_SCRIPT.test(repaired)) return 'strong';
  if (!WESTERN.test(repaired)) return 'sound';
  if (run.length > 2 * [...repaired].length) return 'strong';
  const insideWord =
    /\p{Ll}/u.test(before) || (/\p{Ll}/u.test(after) && !CLOSING.test(run));
  return insideWord && /\p{L}/u.test(repaired) ? 'weak' : 'neutral';
}

function weigh(text: string, reading: Misreading): Record<Verdict, number> {
  const evidence = { strong: 0, weak: 0, neutral: 0, sound: 0 };
  for (const match of text.matchAll(reading.run)) {
    const [run] = match;
    const verdict = judge(
      run,
      original(run, reading),
      text.charAt(match.index - 1),
      text.charAt(match.index + run.length),
    );
    evidence[verdict] += 1;
  }
  return evidence;
}

function repairWith(text: string, reading: Misreading): Repair {
  let places = 0;
  const repaired = text.replace(reading.run, run => {
    const before = original(run, reading);
    if (before === null) return run;
    places += 1;
    return before;
  });
  return { text: repaired, places };
}

function repairOnce(text: string, reading: Misreading): Repair {
  const whole = weigh(text, reading);
  if (whole.strong + whole.weak === 0) return { text, places: 0 };
  if (whole.sound === 0) return repairWith(text, reading);
  let places = 0;
  const lines = text.split('\n').map(line => {
    const { sound, strong, weak } = weigh(line, reading);
    // A line in a sound document needs better evidence than a whole text.
    if (sound > 0 || (strong === 0 && weak < 2)) return line;
    const repair = repairWith(line, reading);
    places += repair.places;
    return repair.text;
  });
  return { text: lines.join('\n'), places };
}

/** The repair by the encoding that explains most places. */
function bestRepair(text: string): { reading: Misreading; repair: Repair } {
  return MISREADINGS.map(reading => ({
    reading,
    repair: repairOnce(text, reading),
  })).reduce((a, b) => (b.repair.places > a.repair.places ? b : a));
}

/** Text can have been misread twice over; more has not been seen. */
const ROUNDS = 3;

function firstChangedLine(before: string, after: string): number {
  const old = before.split('\n');
  return after.split('\n').findIndex((line, index) => line !== old[index]) + 1;
}

/**
 * Repairs UTF-8 that had been read as Mac OS Roman (`‚Äôs`, `√º`) or as Latin-1/Windows-1252 (`â€™s`, `Ã¼`) before it came
 * to us: the whole text, or only those lines in which everything beyond ASCII is damaged. A character is only changed
 * where turning it back gives valid UTF-8, and where the same alphabet is nowhere used rightly beside it; so German
 * quotation marks, French letters and root signs stay as they are. Lines keep their numbers.
 *
 * @internal
 */
export function repairMisreading(text: string): {
  text: string;
  warnings: Warning[];
} {
  let current = text;
  const warnings: Warning[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const best = bestRepair(current);
    if (best.repair.places === 0) break;
    const { places, text: repaired } = best.repair;
    const line = firstChangedLine(current, repaired);
    current = repaired;
    warnings.push({
      line,
      message: `UTF-8 had been read as ${
        best.reading.name
      }: repaired in ${places} ${
        places === 1 ? 'place' : 'places'
      }, the first in line ${line}.`,
    });
  }
  return { text: current, warnings };
}
