/** Document text inside Markdown: it can neither format, link, mention nor carry HTML. */
import type { Edit } from '../../model/change.ts';

/** Entities for what opens HTML and mentions, backslashes for the rest; one line stays one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, ':&#47;&#47;')
    .replace(/([\\`*_{}[\]()#|~!^$])/g, '\\$1')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}

/** A word diff with ~~deleted~~ and **inserted** words; paragraph borders as line breaks. */
export function redline(edits: readonly Edit[]): string {
  return edits.map(({ op, text }) => text.split('\n').map(styled(op)).join('\n')).join('');
}

/** Marks must touch words: spaces at the ends of a run go outside. */
function styled(op: Edit['op']): (text: string) => string {
  return (text) => {
    if (op === 'equal') return escapeMarkdown(text);
    const [, lead, words, trail] = /^(\s*)(.*?)(\s*)$/su.exec(text)!;
    if (!words) return text;
    const mark = op === 'delete' ? '~~' : '**';
    return `${lead}${mark}${escapeMarkdown(words)}${mark}${trail}`;
  };
}
