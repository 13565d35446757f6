// The command lines of the run: every command in every format, for one text or for a row of them.
import { join } from 'node:path';
import * as formats from './formats.mjs';

/** `--out` in every format, each to a name of its own in the folder. */
const outs = (names, folder) =>
  names.flatMap((name) => ['--out', `${name}:${join(folder, `out.${name}`)}`]);

/** `--out` in one format, taken in turn, onto a file that there is. */
const onto = (names, turn, path) => ['--out', `${names[turn % names.length]}:${path}`];

/** What is done once, before any text: commands that read none of them. */
export const once = ({ texts, scratch, asks }) => [
  ['rules', 'list', ...outs(['json'], scratch)],
  ['rules', 'list', '--rules', texts, '--out', `json:${asks}`],
  ['rules', 'test'],
  ['completion', 'bash'],
  ['fetch', 'A/HRC/56/L.8', '--save', texts],
  ['session', 'A/HRC/57', '--offline'],
  ['init', '--session', 'A/HRC/57', '--offline', '--config', asks],
];

/**
 * What is done with every text and its neighbour: reading and comparing in all formats, and every way to name the
 * text, or a link to it, as the output. `turn` says which format and which way.
 */
export function forOne({ file, other, link, corpus, asks, scratch, turn }) {
  const input = turn % 2 === 0 ? file : link;
  return [
    ['parse', file, ...outs(formats.DOCUMENT, scratch)],
    ['parse', file, '--positions', ...outs(formats.POSITIONS, scratch)],
    ['diff', file, other, '--all', ...outs(formats.REPORT, scratch)],
    ['amend', other, file, ...outs(formats.REPORT, scratch)],
    ['precedents', file, '--corpus', corpus, ...outs(formats.PRECEDENTS, scratch)],
    ['parse', file, ...onto(formats.DOCUMENT, turn, input)],
    ['diff', other, file, ...onto(formats.REPORT, turn, input)],
    ['amend', other, file, ...onto(formats.REPORT, turn + 1, input)],
    ['history', other, file, other, ...onto(formats.HISTORY, turn, input)],
    ['uptake', asks, other, file, ...onto(formats.UPTAKE, turn, input)],
    ['uptake', file, other, ...onto(formats.UPTAKE, turn, input)],
    ['precedents', file, '--corpus', corpus, ...onto(formats.PRECEDENTS, turn, input)],
    ['report', file, ...onto(formats.TABLE, turn, input)],
    ['corpus', 'add', other, '--corpus', file],
    ['init', '--id', 'two', '--track', `${file},${other}`, '--config', input],
    ['page', input],
    ['fetch', 'A/HRC/56/L.8', '--offline', '--save', input],
  ];
}

/**
 * What is done with a row of texts at once, in every format; the configuration tracks each with its neighbour, the one
 * called `few` some of them, for commands that compare everything once more.
 */
export function forRow({ files, corpus, asks, scratch, few, turn }) {
  const [first] = files;
  const at = ['--corpus', corpus];
  return [
    ['report', ...files, ...outs(formats.TABLE, scratch)],
    ...inRows(files, 6).flatMap((row) => [
      ['history', ...(row.length > 1 ? row : [...row, first]), ...outs(formats.HISTORY, scratch)],
      ['uptake', asks, ...row, ...outs(formats.UPTAKE, scratch)],
    ]),
    ['check', ...outs(formats.CHECK, scratch)],
    ['check', ...onto(formats.CHECK, turn, first)],
    ['check', '--out', 'html:draftwatch.yaml'],
    ['lock'],
    ['lock', '--verify', '--config', few],
    ['check', '--locked', ...outs(formats.CHECK, scratch)],
    ['accept', '0000000000000000', '--reason', 'test', '--author', 'test'],
    ['accept', '--prune', '--config', few],
    ['watch', ...onto(['html', 'docx', 'json', 'md'], turn, join(scratch, 'watched'))],
    ['corpus', 'list', ...at, ...outs(formats.AGREED.entries, scratch)],
    ['corpus', 'stats', ...at, ...outs(formats.AGREED.stats, scratch)],
    ['corpus', 'find', 'children', ...at, ...outs(formats.AGREED.wordings, scratch)],
    ['corpus', 'find', 'children', ...at, ...onto(formats.AGREED.wordings, turn, corpus)],
    ['corpus', 'verify', ...at],
    ['corpus', 'export', ...at],
    ['corpus', 'remove', first, ...at],
    ['corpus', 'fetch', 'A/RES/80/1', '--offline', ...at],
    ['cache', 'list'],
    ['cache', 'verify'],
  ];
}

/** A list in rows of so many. */
export const inRows = (list, length) =>
  Array.from({ length: Math.ceil(list.length / length) }, (_, i) =>
    list.slice(i * length, (i + 1) * length),
  );
