/** A reader of tracked changes for tests: the paragraphs of a DOCX file, accepted or rejected. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface WordParagraph {
  style: string;
  text: string;
  comments: string[];
}

export type Decision = 'accept' | 'reject';

/** Well-formed XML of every part; throws where it is not. */
export function parts(file: Uint8Array): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    out[name] = strFromU8(bytes);
    if (!/\.(xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(out[name]).close();
  }
  return out;
}

/**
 * What Word makes of the body: runs of the other kind vanish, and a paragraph whose mark vanishes
 * goes on in the next one, whose style it takes: a style belongs to the mark.
 */
export function paragraphsOf(file: Uint8Array, decision: Decision): WordParagraph[] {
  const gone = decision === 'accept' ? 'w:del' : 'w:ins';
  const paragraphs: WordParagraph[] = [];
  let open: WordParagraph | null = null;
  let markGone = false;
  let hidden = 0;
  let inText = false;
  const stack: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const inMark = stack.at(-1) === 'w:rPr' && stack.at(-2) === 'w:pPr';
    stack.push(name);
    if (name === 'w:p') {
      if (markGone && open) open.style = '';
      else {
        open = { style: '', text: '', comments: [] };
        paragraphs.push(open);
      }
      markGone = false;
    } else if (name === 'w:pStyle' && open && !open.style) open.style = String(attributes['w:val']);
    else if (name === gone && inMark) markGone = true;
    else if (name === gone) hidden += 1;
    else if (name === 'w:t' || name === 'w:delText') inText = hidden === 0;
    else if (name === 'w:commentReference') open?.comments.push(String(attributes['w:id']));
  });
  parser.on('closetag', ({ name }) => {
    stack.pop();
    if (name === gone && !(stack.at(-1) === 'w:rPr' && stack.at(-2) === 'w:pPr')) hidden -= 1;
    if (name === 'w:t' || name === 'w:delText') inText = false;
  });
  parser.on('text', (text) => {
    if (inText && open) open.text += text;
  });
  parser.write(parts(file)['word/document.xml']!).close();
  return paragraphs;
}

/** The texts of the redline alone: without the summary before it and the closing empty mark. */
export function redlineTexts(file: Uint8Array, decision: Decision): string[] {
  return paragraphsOf(file, decision)
    .filter(({ style }) => style.startsWith('Redline'))
    .map(({ text }) => text);
}
