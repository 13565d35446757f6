/** A worker thread of `draftwatch corpus add`: reads one input after another into agreed texts. */
import { readAgreed } from '../../agreed.ts';
import { agreedFingerprints } from '../../corpus/agreed-fingerprints.ts';
import type { AgreedDocument } from '../../model/agreed.ts';
import type { FailureRow } from '../../model/paragraph-table.ts';
import { loadRules, type RuleSet } from '../../rules/rules.ts';
import { forgetWords } from '../../words/words.ts';
import { failureOf, type Task } from '../report/worker.ts';

export type ReadForCorpus =
  | {
      readonly ok: true;
      readonly document: AgreedDocument;
      /** Of each paragraph. */
      readonly fingerprints: readonly (readonly number[])[];
    }
  | { readonly ok: false; readonly failure: FailureRow };

let rules: Promise<RuleSet> | undefined;

/** Never throws: a bad file is an outcome like any other. */
export default async function work(task: Task): Promise<ReadForCorpus> {
  try {
    rules ??= loadRules(task.rules);
    const { offline, language } = task;
    const options = { ...(offline && { offline }), ...(language && { language }) };
    const document = await readAgreed(task.input, await rules, options);
    const fingerprints = document.paragraphs.map(({ text }) =>
      Array.from(agreedFingerprints(text)),
    );
    // No other text will ask for these, and what is kept longer costs more.
    forgetWords();
    return { ok: true, document, fingerprints };
  } catch (error) {
    return { ok: false, failure: failureOf(task.input, error) };
  }
}
