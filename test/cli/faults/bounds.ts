/** Inputs without measure: no end, no line breaks, a million points of a list. */
import type { LocalFault } from './play.ts';
import { BEFORE } from './texts.ts';

const make = (expression: string, name: string): string =>
  `node -e 'process.stdout.write(${expression})' > ${name}`;

export const BOUND_FAULTS: readonly LocalFault[] = [
  {
    shape: 'A file without end',
    files: { 'v1.txt': BEFORE },
    run: 'draftwatch diff v1.txt /dev/zero',
    exit: 2,
    says: "'/dev/zero' gives more than 200 MB",
    needs: 'devices',
  },
  {
    shape: 'A pipe, which has no size, is read to its end',
    files: { 'v1.txt': BEFORE },
    run: 'draftwatch parse <(cat v1.txt)',
    exit: 0,
    prints: 'Reaffirms that States shall take all necessary measures',
    needs: 'devices',
  },
  {
    shape: 'A megabyte in one paragraph',
    files: {},
    run: `${make('"1. Urges " + "children shall be heard in schools and ".repeat(26000)', 'one.txt')}; draftwatch parse one.txt; code=$?; rm one.txt; exit $code`,
    exit: 4,
    says: 'its line breaks are lost, or it is no draft',
  },
  {
    shape: 'Half a million points of a list',
    files: {},
    run: `${make('"<!doctype html><ul>" + "<li>x".repeat(500000)', 'list.html')}; draftwatch parse list.html; code=$?; rm list.html; exit $code`,
    exit: 4,
    says: 'holds more than 50,000 paragraphs',
  },
  {
    shape: 'One phrase, thousands of times, in both texts',
    files: {},
    run: `${make('"1. Calls upon States " + "and urges ".repeat(4000)', 'a.txt')}; ${make('"1. Calls upon States " + "and urges ".repeat(3990) + "children"', 'b.txt')}; draftwatch diff a.txt b.txt > /dev/null; code=$?; rm a.txt b.txt; exit $code`,
    exit: 4,
    says: 'too long for one paragraph: its changes are shown but not judged',
  },
];
