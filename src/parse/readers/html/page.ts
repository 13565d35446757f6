/** A stream of tags and characters to lines of text with their numbers, notes and regions. */
import { UnreadableError } from '../../../model/errors.ts';
import { BOLD, ITALIC, isRaisedMark, type Standing } from '../inline.ts';
import { BLOCKS, BOLDS, ITALICS, type Region, regionOf, VOID } from './elements.ts';
import { type List, nextItem, openList } from './lists.ts';

const MAX_DEPTH = 1000;
/** The arrow by which a note leads back to its call; browsers may add a variation selector. */
const BACKLINK = /^(?:[\s↑^]|↩\ufe0e?)*$/u;

export interface HtmlInline {
  readonly text: string;
  readonly standings: readonly Standing[];
  /** Mark of a note that is called here, and the id that the link names. */
  readonly call: { readonly mark: string; readonly target: string | null } | null;
}

export interface Line {
  readonly inlines: readonly HtmlInline[];
  readonly number: string;
  readonly role: 'body' | 'heading' | 'table';
  /** Level of a heading, from 1; 0 for what is none. */
  readonly level: number;
  readonly region: Region;
  /** Ids that links may name. */
  readonly anchors: readonly string[];
}

interface Open {
  readonly name: string;
  readonly region: Region;
  readonly list: List | null;
}

type Attribute = (name: string) => string | undefined;

export interface Page {
  readonly lines: readonly Line[];
  open(name: string, attribute: Attribute): void;
  close(name: string): void;
  text(characters: string): void;
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

export function startPage(input: string): Page {
  const lines: Line[] = [];
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

  const region = (): Region => stack.at(-1)?.region ?? 'page';
  const standings = (): Standing[] => [
    ...(italic > 0 ? [ITALIC] : []),
    ...(bold > 0 ? [BOLD] : []),
  ];
  const add = (text: string, call: HtmlInline['call'] = null): void => {
    inlines.push({ text, standings: standings(), call });
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

  const openBlock = (name: string, attribute: Attribute, inside: Region): void => {
    if (name === 'p' || VOID.has(name)) return;
    closeKin(name);
    if (stack.length >= MAX_DEPTH) {
      throw new UnreadableError(
        `'${input}' nests more than ${MAX_DEPTH} elements: save the page as text or PDF.`,
      );
    }
    const lists = stack.flatMap(({ list }) => (list ? [list] : []));
    const list = name === 'ol' || name === 'ul' ? openList(name, attribute, lists) : null;
    stack.push({ name, region: inside, list });
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

  return {
    lines,
    open(name, attribute) {
      const isBlock = BLOCKS.has(name);
      if (isBlock) flush();
      const inside = regionOf(name, attribute, region());
      if (isBlock) openBlock(name, attribute, inside);
      else if (inside !== region() && !VOID.has(name)) {
        if (inside !== 'silent') flush();
        stack.push({ name, region: inside, list: null });
      }
      for (const key of ['id', 'name']) {
        const anchor = attribute(key);
        if (anchor !== undefined && anchor !== '') anchors.push(anchor);
      }
      if (!isBlock && inside !== 'silent') openInline(name, attribute);
    },
    close(name) {
      if (BLOCKS.has(name)) flush();
      const at = stack.findLastIndex((open) => open.name === name);
      if (at >= 0) {
        if (!BLOCKS.has(name) && stack[at]!.region === 'furniture') flush();
        popTo(at);
      }
      if (/^h[1-6]$/.test(name)) heading = 0;
      if (ITALICS.has(name)) italic = Math.max(0, italic - 1);
      else if (BOLDS.has(name)) bold = Math.max(0, bold - 1);
      else if (name === 'sup' || (name === 'a' && held && !held.raised)) release();
    },
    text(characters) {
      if (region() === 'silent') return;
      const text = preformatted > 0 ? characters : characters.replace(/\s+/g, ' ');
      if (held) held.text += text;
      else add(text);
    },
    end: flush,
  };
}
