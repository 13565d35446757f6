/** Every fault that needs no server, in the order of the docs. */
import { AMENDMENT_FAULTS } from './amendments.ts';
import { BOUND_FAULTS } from './bounds.ts';
import { FILE_FAULTS } from './files.ts';
import { NO_BUGS } from './no-bugs.ts';
import { PAIR_FAULTS } from './pairs.ts';
import type { LocalFault } from './play.ts';
import { REPORT_FAULTS } from './reports.ts';
import { TRACK_FAULTS } from './track.ts';
import { WORD_FAULTS } from './words.ts';

export const LOCAL_FAULTS: readonly {
  readonly title: string;
  readonly faults: readonly LocalFault[];
}[] = [
  { title: 'Files that are written', faults: FILE_FAULTS },
  { title: 'No bugs of draftwatch', faults: NO_BUGS },
  { title: 'Pairs that are none', faults: PAIR_FAULTS },
  { title: 'Reports that others read', faults: REPORT_FAULTS },
  { title: 'Inputs without measure', faults: BOUND_FAULTS },
  { title: 'Texts that are tracked', faults: TRACK_FAULTS },
  { title: 'Words in disguise', faults: WORD_FAULTS },
  { title: 'Amendments', faults: AMENDMENT_FAULTS },
];
