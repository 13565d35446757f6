/** What is not flagged is named in every format that a person reads, with the reason. */
import { describe, expect, it } from 'vitest';
import { REPORT_FORMATS } from '../../../src/report/formats.ts';
import { reportOf } from '../sample.ts';
import { parts } from './docx/word.ts';

const REPORT = reportOf([
  { kind: 'removed', before: [['PP36', 'Recalling the lakes,']], effect: 'removed' },
  {
    kind: 'edited',
    before: [['OP2', 'Urges States to act;']],
    after: [['OP3', 'Invites States to act;']],
    effect: 'weakened',
  },
  {
    kind: 'edited',
    before: [['OP4', 'Notes the report;']],
    after: [['OP5', 'Notes the reports;']],
    effect: 'editorial',
  },
]);
const VIEW = { color: false, width: 100, all: false };

async function wordsIn(format: keyof typeof REPORT_FORMATS): Promise<string> {
  const { binary, load } = REPORT_FORMATS[format];
  const made = await (await load())(REPORT, VIEW);
  const text = binary ? parts(made as Uint8Array)['word/document.xml']! : String(made);
  return text
    .replace(/<[^>]+>/g, '')
    .replace(/\\/g, '')
    .replace(/\s+/g, ' ');
}

describe('what is not flagged', () => {
  it.each(['text', 'md', 'html', 'plain', 'docx'] as const)('is named in %s', async (format) => {
    const words = await wordsIn(format);
    expect(words).toMatch(/removed \(other theme\):? ?PP36/);
    expect(words).toMatch(/weakened \(other theme\):? ?(?:OP2 → )?OP3/);
    expect(words).toMatch(/editorial:? ?(?:OP4 → )?OP5/);
  });

  it.each(['brief', 'briefdocx'] as const)('is counted in %s', async (format) => {
    expect(await wordsIn(format)).toContain(
      'Not flagged: 1 removed (other theme), 1 weakened (other theme), 1 editorial.',
    );
  });
});
