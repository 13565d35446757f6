/** Asks of a tracked text: what the newest version did to each, as findings. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { NO_ANSWERS, readAnswers } from '../asks/people-answers.ts';
import type { CheckFinding } from '../model/check.ts';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { AskAnswers, Movement } from '../model/uptake.ts';
import { documentName } from '../report/comparison/document-facts.ts';
import { answerSentence, detailSentences } from '../report/uptake/wording.ts';
import type { RuleSet } from '../rules/rules.ts';
import { asksFrom, uptakeOf } from '../uptake.ts';

/** Movements that fail: what an advocate had and has no more. */
const LOST: ReadonlySet<Movement> = new Set(['lost', 'weaker']);

/**
 * A finding for each ask that moved with the newest version. `list` and `answers` are paths as seen from where the
 * command runs. Throws InputError for a list that cannot be read.
 */
export async function askFindings(
  list: string,
  answers: string | undefined,
  versions: readonly Document[],
  rules: RuleSet,
): Promise<CheckFinding[]> {
  const asks = await asksFrom(list, rules, { offline: true });
  const given = answers === undefined ? NO_ANSWERS : await answersFrom(answers);
  const newest = versions.at(-1);
  if (!newest || versions.length < 2) return [];
  const result = uptakeOf(asks, versions.slice(-2), rules, { answers: given });
  return result.asks.flatMap((ask) => findingOf(ask, newest));
}

function findingOf(ask: AskAnswers, newest: Document): CheckFinding[] {
  const [before, answer] = ask.versions;
  const movement = answer?.movement;
  if (!before || !answer || !movement || movement === 'already there') return [];
  const fails = LOST.has(movement);
  const was = before.label === null ? '' : `; before: ${answerSentence(before)}`;
  const details = detailSentences(answer);
  const more = details.length === 0 ? '' : `; ${details.join('; ')}`;
  return [
    {
      fingerprint: createHash('sha256')
        .update(JSON.stringify(['ask', answer.hash, movement]))
        .digest('hex'),
      where: documentName(newest.info),
      cite: answer.label ?? before.label ?? '',
      effect: 'protected',
      confidence: answer.status === 'please check' ? 'review' : 'likely',
      level: fails ? 'error' : 'note',
      line: `ask ${ask.id} “${ask.ask}”: ${answerSentence(answer)}${was}${more}`,
      failing: fails,
      accepted: null,
    },
  ];
}

async function answersFrom(path: string) {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new InputError(`'${path}': no such file of answers.`);
  return readAnswers(text, path);
}
