/** One input to rows of the paragraph table: read, then what each paragraph is about. */
import { profileParagraphs } from './assess/profile.ts';
import { read } from './documents.ts';
import type { Document } from './model/document.ts';
import type { DocumentRow, ParagraphRow } from './model/paragraph-table.ts';
import { documentName } from './report/comparison/document-facts.ts';
import type { RuleSet } from './rules/rules.ts';
import type { SourceOptions } from './sources/options.ts';
import { wordsOf } from './words/words.ts';

export interface Tabulated {
  readonly document: DocumentRow;
  readonly paragraphs: readonly ParagraphRow[];
}

/** Reads one input into rows. Throws the named errors of `model/errors.ts`. */
export async function tabulate(
  input: string,
  rules: RuleSet,
  options: SourceOptions = {},
): Promise<Tabulated> {
  return tabulateDocument(await read(input, options), rules);
}

/** Rows of a document that was read already, in document order. */
export function tabulateDocument(document: Document, rules: RuleSet): Tabulated {
  const { info, problems } = document;
  const name = documentName(info);
  const profiles = profileParagraphs(document, rules);
  return {
    document: { info, problems: problems.map(({ message }) => message) },
    paragraphs: profiles.map(
      ({ paragraph, themes, verb, addressee, inherited, strength, steps }) => ({
        document: name,
        organ: info.organ,
        session: info.session,
        stage: info.stage,
        date: info.adoption?.date ?? info.date,
        label: paragraph.label,
        part: paragraph.part,
        section: paragraph.section,
        level: paragraph.level,
        verb,
        strength,
        steps: strength === null ? null : steps,
        addressee,
        inherited,
        themes,
        words: wordsOf(paragraph.text).length,
        page: paragraph.page,
        text: paragraph.text,
      }),
    ),
  };
}
