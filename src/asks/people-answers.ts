/** Answers that people gave: kept by the hash of ask and paragraph, so that they hold while the words stay. */
import { InputError } from '../model/errors.ts';
import { type AskInVersion, STATUSES, type Status } from '../model/uptake.ts';
import { parseYaml } from './lists/parse-yaml.ts';

export interface PeopleAnswer {
  readonly hash: string;
  readonly status: Status;
  readonly by: string;
  readonly reason: string;
}

export type PeopleAnswers = ReadonlyMap<string, PeopleAnswer>;

export const NO_ANSWERS: PeopleAnswers = new Map();

/** Reads `answers.yaml`: `answers:` with `hash`, `status`, `by` and `reason` each. Throws InputError. */
export async function readAnswers(text: string, path: string): Promise<PeopleAnswers> {
  const content = await parseYaml(text, path);
  const list = (content as { answers?: unknown } | null)?.answers;
  if (!Array.isArray(list)) throw new InputError(`'${path}' has no list "answers:".`);
  return new Map(list.map((item, i) => readAnswerAt(item, i, path)).map((one) => [one.hash, one]));
}

function readAnswerAt(item: unknown, index: number, path: string): PeopleAnswer {
  const record = (item ?? {}) as Record<string, unknown>;
  const text = (name: string): string => {
    const value = record[name];
    if (value !== undefined && value !== null && value !== '') return String(value);
    throw new InputError(`'${path}', answer ${index + 1} has no '${name}'.`);
  };
  const status = STATUSES.find((one) => one === text('status'));
  if (!status) {
    throw new InputError(
      `'${path}', answer ${index + 1}: status '${text('status')}' is none of ${STATUSES.join(', ')}.`,
    );
  }
  return { hash: text('hash'), status, by: text('by'), reason: text('reason') };
}

/** The answer of a person where there is one for these words. */
export function withPeopleAnswer(answers: PeopleAnswers, answer: AskInVersion): AskInVersion {
  const given = answers.get(answer.hash);
  if (!given) return answer;
  const { status, by, reason } = given;
  return { ...answer, status, decidedBy: 'person', decision: { by, reason } };
}
