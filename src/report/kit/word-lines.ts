/** Lines of what we say about a text, as Word paragraphs that are never read back as text. */
import { Paragraph, type ParagraphChild, TextRun } from 'docx';
import { printable } from './printable.ts';
import { ABOUT_IDS } from './word-styles.ts';

type Words = string | readonly ParagraphChild[];

export function text(words: string, bold = false): TextRun {
  return new TextRun({ text: printable(words), bold });
}

export function title(words: string): Paragraph {
  return about(words, 'title');
}

export function heading(words: string): Paragraph {
  return about(words, 'heading');
}

export function line(words: Words, bold = false): Paragraph {
  return about(typeof words === 'string' ? [text(words, bold)] : words, 'line');
}

export function smallParagraph(words: string): Paragraph {
  return about(words, 'small');
}

export function bullet(words: Words): Paragraph {
  return new Paragraph({ style: ABOUT_IDS.line, bullet: { level: 0 }, children: children(words) });
}

function about(words: Words, kind: keyof typeof ABOUT_IDS): Paragraph {
  return new Paragraph({ style: ABOUT_IDS[kind], children: children(words) });
}

function children(words: Words): readonly ParagraphChild[] {
  return typeof words === 'string' ? [text(words)] : words;
}
