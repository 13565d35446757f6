/** Inputs to agreed texts, as a corpus keeps them: read, profiled, with the fingerprints of their words. */
import { basename } from 'node:path';
import { type ParagraphProfile, profileParagraphs } from './assess/profile.ts';
import { read } from './documents.ts';
import type { AgreedDocument, AgreedParagraph } from './model/agreed.ts';
import type { Document } from './model/document.ts';
import { formatSymbol, parseSymbol } from './model/symbol.ts';
import { isGrave } from './model/trust.ts';
import type { RuleSet } from './rules/rules.ts';
import type { SourceOptions } from './sources/options.ts';
import { cutOf } from './words/words.ts';

/** Reads one input. Throws the named errors of `model/errors.ts`. */
export async function readAgreed(
  input: string,
  rules: RuleSet,
  options: SourceOptions = {},
): Promise<AgreedDocument> {
  return agreedDocument(await read(input, options), rules);
}

/** Paragraphs of an annex count as well: declarations are agreed in annexes. Headings do not. */
export function agreedDocument(document: Document, rules: RuleSet): AgreedDocument {
  const { info, problems } = document;
  const grave = problems.find(isGrave);
  return {
    symbol: info.symbol ?? nameOf(info.source.input),
    title: info.title,
    date: info.adoption?.date ?? info.date,
    organ: info.organ,
    session: info.session,
    stage: info.stage,
    language: info.language,
    input: info.source.input,
    sha256: info.source.sha256,
    paragraphs: profileParagraphs(document, rules).flatMap(paragraphOf),
    ...(grave && { doubt: grave.message }),
  };
}

/** The symbol that was asked for, where the text prints none; else the name of the file. */
function nameOf(input: string): string {
  const symbol = parseSymbol(input);
  return symbol ? formatSymbol(symbol) : basename(input);
}

function paragraphOf(profile: ParagraphProfile): AgreedParagraph[] {
  const { paragraph, themes, verb, addressee, strength } = profile;
  const { label, part, level, section, text } = paragraph;
  if (part === 'heading') return [];
  const count = cutOf(text).forms.length;
  return [{ label, part, level, section, verb, strength, addressee, themes, words: count, text }];
}
