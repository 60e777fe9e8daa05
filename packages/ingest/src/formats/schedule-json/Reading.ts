import type { Warning } from '../../model';
import type { Schedule } from '../../schedule';

/** A schedule in JSON, whatever its dialect. @internal */
export interface Reading {
  schedule: Schedule;
  /** Sessions left out for want of a title. */
  untitled: number;
  warnings: Warning[];
}
