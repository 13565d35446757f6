/** An amendment document to instructions: each sentence read, new text taken from what follows it. */
import type { Instruction } from '../model/amendment.ts';
import type { Document, Paragraph, Problem } from '../model/document.ts';
import { readClauses } from './clauses.ts';
import type { Clause } from './scene.ts';

const OPENS =
  /^(?:(?:In|After|Before|Between|At|From|Strike|Under|Throughout|Delete|Remove|Omit|Replace|Substitute|Change|Insert|Add|Move|Transfer|Renumber|Amend|Following|The (?:title|chapeau|words?|phrase|term|following|new|(?:\S+ ){1,4}paragraphs?)|(?:Operative|Preambular) paragraphs?|Paragraphs? \d|Sub-?para(?:graph)?s?|An? (?:new|further|additional)|Title|[OP]Ps? ?\d+)\b|Paras?\b|\d{1,3} \([a-z]\)|[“"«])/;

/** Reads all instructions, in order. What is not understood is a problem, never passed over. */
export function readInstructions(amendment: Document): {
  instructions: Instruction[];
  problems: Problem[];
} {
  const instructions: Instruction[] = [];
  const problems: Problem[] = [];
  const paragraphs = amendment.paragraphs
    .map(withRoomLabel)
    .filter(({ part, text }) => part !== 'heading' || isInstruction(text));
  for (let i = 0; i < paragraphs.length; i += 1) {
    const paragraph = paragraphs[i]!;
    const clauses = isInstruction(paragraph.text) ? readClauses(paragraph.text) : [];
    if (clauses.length === 0) {
      problems.push(notRead(paragraph));
      continue;
    }
    const wanting = clauses.findIndex((clause) => clause.payload !== 'none');
    const payload: Paragraph[] = [];
    while (wanting >= 0 && i + 1 < paragraphs.length && isPayload(paragraphs[i + 1]!, payload)) {
      i += 1;
      payload.push(paragraphs[i]!);
    }
    clauses.forEach((clause, at) => {
      const own = at === wanting ? payload.map((p) => bare(p.text)).join('\n') : '';
      instructions.push(instructionOf(clause, own, paragraph));
    });
    if (wanting >= 0 && payload.length === 0) problems.push(notRead(paragraph));
  }
  return { instructions, problems };
}

/** The first paragraph behind a colon is new text whatever it says; later ones until an instruction. */
function isPayload(paragraph: Paragraph, before: readonly Paragraph[]): boolean {
  if (before.length === 0) return true;
  return !isInstruction(paragraph.text);
}

/** A line that tells what to do, though it may look like a heading. */
function isInstruction(text: string): boolean {
  return OPENS.test(text) && readClauses(text).length > 0;
}

/** `OP4: move after OP1`: the label in front says where, and is no number of the amendment's own. */
function withRoomLabel(paragraph: Paragraph): Paragraph {
  const text = `${paragraph.prefix} ${paragraph.text}`;
  return /^[OP]P/.test(text) && isInstruction(text) ? { ...paragraph, text } : paragraph;
}

function instructionOf(clause: Clause, payload: string, paragraph: Paragraph): Instruction {
  const { payload: kind, ...fields } = clause;
  return {
    ...fields,
    words: kind === 'old text' && payload !== '' ? payload : fields.words,
    newWords: kind === 'new text' && payload !== '' ? payload : fields.newWords,
    text: paragraph.text,
    source: paragraph.label,
  };
}

/** New text often stands in quotation marks of its own. */
function bare(text: string): string {
  return text.replace(/^[“"]\s*/, '').replace(/\s*[”"][.;,]?$/, '');
}

function notRead(paragraph: Paragraph): Problem {
  return {
    side: null,
    code: 'instruction-not-read',
    message: `not understood as an instruction and not applied: “${paragraph.text.slice(0, 120)}”`,
    where: paragraph.label,
  };
}
