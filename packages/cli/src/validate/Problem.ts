import { plain } from '../preview/plain';

/** Something a person should put right. */
export interface Problem {
  /** As the person named it. */
  file: string;
  /** 1-based, where there is one. */
  line: number | null;
  /** What is wrong, and what to do. */
  message: string;
}

/** `file:line: message`, the form that editors and terminals turn into links. */
export function problemText({ file, line, message }: Problem): string {
  return plain(`${file}:${line === null ? '' : `${line}:`} ${message}`);
}
