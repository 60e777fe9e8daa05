import { NOT_IN_NAMES } from './vocabulary';

const JOB =
  '(?:co-?)?(?:engineer|founder|developer|architect|director|scientist|researcher|designer|administrator|employee)';
/** "Acme engineer ", "Acme Labs staff engineers ": in small letters what they do, before it where. */
const EMPLOYED = new RegExp(
  `^((?:\\p{Lu}[\\p{L}\\d.&-]{1,24}\\s){1,3}?)(?:\\p{Ll}[\\p{L}-]{1,20}\\s){0,2}(?:${JOB}s?|C[ET]O),?\\s$`,
  'u',
);
/** What somebody is called who does a job, and no place to do it. */
const KIND_OF_PERSON =
  /^(?:former|fellow|lead|veteran|longtime|renowned|famous|popular|seasoned|experienced|guest|local|young|independent|freelance|serial)$/;

/** Several people share the job: "Acme engineers Ada Example and Alan Sample". @internal */
export const SEVERAL = new RegExp(`\\s${JOB}s,?\\s`, 'u');

/** Where somebody works, by the words right before their name: "Acme engineer Ada Example". @internal */
export function employerIn(before: string): string | undefined {
  const employer = EMPLOYED.exec(before)?.[1].trim();
  const isPlain = employer
    ?.toLocaleLowerCase('en')
    .split(' ')
    .some(word => NOT_IN_NAMES.has(word) || KIND_OF_PERSON.test(word));
  return isPlain ? undefined : employer;
}
