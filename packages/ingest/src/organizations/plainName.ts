import { placeName } from '../events/places';

/** No name is longer. */
const MAX_LENGTH = 300;

/** Remarks in brackets: "Gullwing (now Heron)". */
const BRACKETS = / ?[([][^()[\]]{0,200}[)\]]/g;

/** Remarks behind a name: who it belongs to now, or what it was called before. It stays what it is called. */
const REMARK =
  /(?:[,;] ?| [-–—] | )(?:formerly(?: known as)?|previously|f\/?k\/?a|acquired by|now (?:part of|at|with|owned by|known as)|(?:part|member|subsidiary|division) of|an? [\p{L}\d.&' -]{2,40} (?:company|subsidiary|business|brand))(?= |$).*$/iu;

/** "Universität", "Université de" … */
const UNIVERSITY =
  /^(?:the )?(?:universit(?:y|ät|aet|é|e|à|a|eit|y)|universidade?|univerzita|uniwersytet|univ\.?|uni) (?:of |de la |de |di |do |da |des |del |degli studi di |van |zu )?(?:the )?(?=\p{L})/iu;

const TECHNICAL_UNIVERSITY =
  /^(?:technische universit(?:ät|aet|eit)|technical university|TU) (?:of )?(?=\p{L})/iu;

/**
 * A name without what people write around it: the mark of a handle, remarks, and the many ways to say university.
 * `@Gullwing, acquired by Heron` is `Gullwing`; `Universität Wien` is `University of Vienna`.
 *
 * @returns The name itself where nothing would be left.
 * @internal
 */
export function plainName(name: string): string {
  const plain = name
    .slice(0, MAX_LENGTH)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BRACKETS, '')
    .replace(REMARK, '')
    .trim()
    .replace(/^@(?=[\p{L}\d])/u, '');
  return plain ? universityName(plain) : name;
}

function universityName(name: string): string {
  const technical = TECHNICAL_UNIVERSITY.exec(name)?.[0];
  const prefix = technical ?? UNIVERSITY.exec(name)?.[0];
  if (prefix === undefined) return name;
  const rest = name.slice(prefix.length);
  const place = /^\p{L}+$/u.test(rest)
    ? capital(placeName(rest) ?? rest)
    : rest;
  return `${technical ? 'Technical University' : 'University'} of ${place}`;
}

function capital(words: string): string {
  return words.replace(/(?<=^| )\p{Ll}/gu, letter => letter.toUpperCase());
}
