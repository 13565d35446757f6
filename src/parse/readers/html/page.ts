/** A stream of tags and characters to lines of text with their numbers, notes and regions. */

import type { Problem } from '../../../model/document.ts';
import { UnreadableError } from '../../../model/errors.ts';
import { checkParagraphs } from '../bounds.ts';
import { BOLD, ITALIC, isRaisedMark, type PendingMark } from '../inline.ts';
import type { Picture } from '../pictures.ts';
import { doubtfulText } from '../shown.ts';
import { COLLECTED, frameProblem, problemOf, sectionProblem } from './beside.ts';
import { BLOCKS, BOLDS, ITALICS, type Region, regionOf, VOID } from './elements.ts';
import { type HtmlInline, type HtmlLine, isSmall } from './line.ts';
import { type List, nextItem, openList } from './lists.ts';
import { type HtmlLook, lookOf, PLAIN_HTML_LOOK } from './looks.ts';
import { StyleSheet } from './sheet.ts';

const MAX_DEPTH = 1000;
/** The arrow by which a note leads back to its call; browsers may add a variation selector. */
const BACKLINK = /^(?:[\s↑^]|↩\ufe0e?)*$/u;

interface Open {
  readonly name: string;
  readonly region: Region;
  readonly list: List | null;
  readonly look: HtmlLook;
}

type Attribute = (name: string) => string | undefined;

export interface Page {
  readonly lines: readonly HtmlLine[];
  readonly pictures: readonly Picture[];
  readonly doubts: readonly Problem[];
  open(name: string, attribute: Attribute): void;
  close(name: string): void;
  text(characters: string): void;
  comment(inside: string): void;
  end(): void;
}

/** Elements that a new one of their kind closes, and what they may stand in. */
const CLOSED_BY_KIN: Readonly<Record<string, readonly string[]>> = {
  li: ['ol', 'ul', 'menu', 'dir'],
  dd: ['dl'],
  dt: ['dl'],
  td: ['table', 'tr'],
  th: ['table', 'tr'],
  tr: ['table'],
};

/** Elements inside of which a paragraph may begin without ending one outside. */
const BOUNDARIES = new Set([
  'table',
  'td',
  'th',
  'caption',
  'object',
  'template',
  'button',
  'html',
]);

export function startPage(input: string): Page {
  const lines: HtmlLine[] = [];
  const pictures: Picture[] = [];
  const doubts: Problem[] = [];
  const sheet = new StyleSheet();
  const stack: Open[] = [];
  let inlines: HtmlInline[] = [];
  let anchors: string[] = [];
  let number = '';
  let italic = 0;
  let bold = 0;
  let preformatted = 0;
  /** Level of the open heading; 0 outside of one. */
  let heading = 0;
  let before = '';
  /** Words of a raised run or a link are held until its end shows what they are. */
  let held: { text: string; target: string | null; raised: boolean; linked: boolean } | null = null;

  /** Content of the element that is collected, and the options of a list of choices. */
  let collected = '';
  let choice: { first: string | null; selected: string | null; current: boolean } | null = null;

  const region = (): Region => stack.at(-1)?.region ?? 'page';
  const look = (): HtmlLook => stack.at(-1)?.look ?? PLAIN_HTML_LOOK;
  const doubt = (problem: Problem | null): void => {
    if (problem && look().gone !== 'hidden' && region() !== 'furniture') doubts.push(problem);
  };
  const standings = (): PendingMark[] => [
    ...(italic > 0 ? [ITALIC] : []),
    ...(bold > 0 ? [BOLD] : []),
  ];
  const add = (text: string, call: HtmlInline['call'] = null): void => {
    inlines.push({ text, standings: standings(), look: look(), call });
    if (text.trim() !== '') before = text.trimEnd();
  };

  const release = (): void => {
    if (!held) return;
    const { text, target, raised, linked } = held;
    held = null;
    const mark = text.trim().replace(/^[[(]|[\])]$/g, '');
    const called = raised ? isRaisedMark(mark, before || '.') : linked && /^\d{1,3}$/.test(mark);
    if (called && (raised || target !== null)) add('', { mark, target });
    else if (!(target !== null && BACKLINK.test(text))) add(text);
  };

  const flush = (): void => {
    release();
    if (inlines.some((inline) => inline.text.trim() !== '' || inline.call)) {
      const inTable = stack.some(({ name }) => name === 'td' || name === 'th');
      const role = inTable ? 'table' : heading > 0 ? 'heading' : 'body';
      lines.push({ inlines, number, role, level: heading, region: region(), anchors });
      checkParagraphs(lines.length, input);
      number = '';
      anchors = [];
    }
    inlines = [];
    before = '';
  };

  const popTo = (at: number): void => {
    for (const { name } of stack.splice(at)) if (name === 'pre') preformatted -= 1;
  };

  const closeKin = (name: string): void => {
    const limits = CLOSED_BY_KIN[name];
    if (!limits) return;
    const kin =
      name === 'td' || name === 'th' ? ['td', 'th'] : name[0] === 'd' ? ['dd', 'dt'] : [name];
    for (let at = stack.length - 1; at >= 0; at -= 1) {
      if (kin.includes(stack[at]!.name)) {
        popTo(at);
        return;
      }
      if (limits.includes(stack[at]!.name)) return;
    }
  };

  /** A block ends the paragraph before it, unless that one stands around a table or the like. */
  const closeParagraph = (): void => {
    for (let at = stack.length - 1; at >= 0; at -= 1) {
      const { name } = stack[at]!;
      if (name === 'p') popTo(at);
      if (name === 'p' || BOUNDARIES.has(name)) return;
    }
  };

  const openBlock = (name: string, attribute: Attribute, inside: Region): void => {
    if (VOID.has(name)) return;
    closeParagraph();
    closeKin(name);
    if (stack.length >= MAX_DEPTH) {
      throw new UnreadableError(
        `'${input}' nests more than ${MAX_DEPTH} elements: save the page as text or PDF.`,
      );
    }
    const lists = stack.flatMap(({ list }) => (list ? [list] : []));
    const list = name === 'ol' || name === 'ul' ? openList(name, attribute, lists) : null;
    stack.push({ name, region: inside, list, look: lookOf(name, attribute, look(), sheet) });
    if (name === 'pre') preformatted += 1;
    if (name === 'li' && lists.length > 0) number = nextItem(lists.at(-1)!, attribute);
    heading = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
  };

  const openInline = (name: string, attribute: Attribute): void => {
    if (ITALICS.has(name)) italic += 1;
    else if (BOLDS.has(name)) bold += 1;
    else if (name === 'br') {
      release();
      add('\n');
    } else if (name === 'sup') {
      // <a href="#note"><sup>1</sup></a>
      if (held && held.text.trim() === '') held = { ...held, raised: true };
      else {
        release();
        held = { text: '', target: null, raised: true, linked: false };
      }
    } else if (name === 'a') {
      const href = attribute('href') ?? '';
      const target = href.startsWith('#') && href.length > 1 ? href.slice(1) : null;
      if (held?.raised) held = { ...held, target: target ?? held.target, linked: true };
      else if (target !== null) {
        release();
        held = { text: '', target, raised: false, linked: true };
      }
    }
  };

  /** Inline elements are kept open only where they change what is seen, or stand inside of one that does. */
  const openLook = (name: string, attribute: Attribute, inside: Region): void => {
    if (VOID.has(name)) return;
    const own = lookOf(name, attribute, look(), sheet);
    const same = own.gone === null && !own.struck && !own.underlined && !own.filled;
    if (same && look() === PLAIN_HTML_LOOK) return;
    release();
    if (stack.length < MAX_DEPTH) stack.push({ name, region: inside, list: null, look: own });
  };

  /** An option ends with its tag, with the next one, or with its list. */
  const takeOption = (): void => {
    const text = collected.replace(/\s+/g, ' ').trim();
    collected = '';
    if (!choice || text === '') return;
    choice.first ??= text;
    if (choice.current) choice.selected = text;
  };

  const openBeside = (name: string, attribute: Attribute): void => {
    if (name === 'img' && !isSmall(attribute) && look().gone === null && region() !== 'furniture') {
      const alone = !inlines.some(({ text }) => text.trim() !== '');
      pictures.push({ at: lines.length, alone, alt: attribute('alt') ?? '' });
    }
    if (name === 'iframe') doubt(frameProblem(attribute('srcdoc'), before));
    if (name === 'input' && /^(?:text|)$/.test(attribute('type')?.toLowerCase() ?? '')) {
      const value = attribute('value') ?? '';
      if (value.trim() !== '') add(value);
      doubt(problemOf('input', value, before));
    }
    if (name === 'select') choice = { first: null, selected: null, current: false };
    if (name === 'option' && choice) {
      takeOption();
      choice = { ...choice, current: attribute('selected') !== undefined };
    }
    if (COLLECTED.has(name)) collected = '';
    const made = sheet.generated(name, attribute);
    if (made !== '') doubt(doubtfulText(made, 'is put into the page by its style sheet: not read'));
    const turned = name === 'bdo' && attribute('dir')?.toLowerCase() === 'rtl';
    if (turned) doubt(doubtfulText('A stretch of the page', 'is turned from right to left'));
  };

  const closeBeside = (name: string): void => {
    if (name === 'option' || name === 'select') takeOption();
    if (!COLLECTED.has(name)) return;
    if (name === 'style') sheet.add(collected);
    const value = name === 'select' ? (choice?.selected ?? choice?.first ?? '') : collected;
    if (name === 'select' || name === 'textarea') add(value);
    if (name === 'select') choice = null;
    doubt(problemOf(name, value, before));
    collected = '';
  };

  const isCollecting = (): boolean =>
    choice !== null || stack.some(({ name }) => COLLECTED.has(name));

  return {
    lines,
    pictures,
    doubts,
    open(name, attribute) {
      const isBlock = BLOCKS.has(name);
      if (isBlock) flush();
      const inside = regionOf(name, attribute, region());
      if (isBlock) openBlock(name, attribute, inside);
      else if (!VOID.has(name) && (inside !== region() || COLLECTED.has(name))) {
        if (inside !== 'silent' && inside !== region()) flush();
        stack.push({ name, region: inside, list: null, look: look() });
      } else if (inside !== 'silent') openLook(name, attribute, inside);
      for (const key of ['id', 'name']) {
        const anchor = attribute(key);
        if (anchor !== undefined && anchor !== '') anchors.push(anchor);
      }
      openBeside(name, attribute);
      if (!isBlock && inside !== 'silent') openInline(name, attribute);
      if (name === 'details' && attribute('open') === undefined) {
        doubt(
          doubtfulText('A part of the page', 'is folded away until it is opened: read as text'),
        );
      }
    },
    close(name) {
      if (BLOCKS.has(name)) flush();
      closeBeside(name);
      const at = stack.findLastIndex((open) => open.name === name);
      if (at >= 0) {
        if (!BLOCKS.has(name) && stack[at]!.region === 'furniture') flush();
        else if (stack[at]!.look !== look() || stack[at]!.look !== PLAIN_HTML_LOOK) release();
        popTo(at);
      }
      if (/^h[1-6]$/.test(name)) heading = 0;
      if (ITALICS.has(name)) italic = Math.max(0, italic - 1);
      else if (BOLDS.has(name)) bold = Math.max(0, bold - 1);
      else if (name === 'sup' || (name === 'a' && held && !held.raised)) release();
    },
    text(characters) {
      if (isCollecting()) {
        collected += characters;
        return;
      }
      if (region() === 'silent') return;
      const text = preformatted > 0 ? characters : characters.replace(/\s+/g, ' ');
      if (held) held.text += text;
      else add(text);
    },
    comment(inside) {
      doubt(sectionProblem(inside));
    },
    end: flush,
  };
}
