/** What a person reads at a terminal: order, signs, widths, and no way in for escape codes. */
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../../src/report/comparison/text.ts';
import { paragraph, type Row, reportOf, signal } from '../reports.ts';

const before = paragraph('OP8', 'Reaffirms that States shall take all necessary measures;');
const after = paragraph('OP9', 'Reaffirms that States should take all necessary measures;');
const weakened: Row = {
  change: {
    kind: 'edited',
    before: [before],
    after: [after],
    edits: [
      { op: 'equal', text: 'Reaffirms that States ' },
      { op: 'delete', text: 'shall' },
      { op: 'insert', text: 'should' },
      { op: 'equal', text: ' take all necessary measures;' },
    ],
  },
  effect: 'weakened',
  themes: ['child-rights'],
  signals: [signal('modal', before, 'shall', after, 'should')],
};
const gone = paragraph('OP4', 'Requests the Secretary-General to consult children;');
const removed: Row = {
  change: {
    kind: 'removed',
    before: [gone],
    after: [],
    edits: [{ op: 'delete', text: gone.text }],
  },
  effect: 'removed',
};
const same = paragraph('PP1', 'Recalling the Convention,');
const kept: Row = {
  change: {
    kind: 'kept',
    before: [same],
    after: [same],
    edits: [{ op: 'equal', text: same.text }],
  },
  effect: 'none',
  flagged: false,
};
const view = { color: false, width: 80, all: false };

describe('the text report', () => {
  const text = renderText(reportOf([kept, weakened, removed]), view);

  it('says what was lost first', () => {
    expect(text).toMatch(/2 flagged changes · − 1 removed · ▼ 1 weakened\n\nRead these first\n/);
    const first = text.slice(
      text.indexOf('Read these first'),
      text.indexOf('Lost or weakened (2)'),
    );
    expect(first).toContain('‘shall’ became ‘should’: an obligation became advice.');
    expect(first).toMatch(/− OP4 +The paragraph is gone\.\n +“Requests the Secretary-General/);
  });

  it('cites both labels, and shows the words in place', () => {
    expect(text).toContain('▼ OP8 → OP9  weakened · certain · child rights');
    expect(text).toContain(
      'Reaffirms that States [-shall-]{+should+} take all necessary measures;',
    );
  });

  it('gives the reason in plain words', () => {
    expect(text).toContain('‘shall’ became ‘should’: an obligation became advice.');
  });

  it('shows a paragraph that is gone in full', () => {
    expect(text).toContain(`[-${gone.text}-]`);
  });

  it('shows other changes with all, and says so without', () => {
    const quiet = reportOf([{ ...weakened, flagged: false }, kept]);
    expect(renderText(quiet, view)).toMatch(
      /Nothing flagged on the themes that are watched\.[\s\S]*1 other change .*--all/,
    );
    expect(renderText(quiet, { ...view, all: true })).toContain('OP8 → OP9');
  });

  it('names the sponsors who joined and left', () => {
    const sponsor = (name: string) => ({ name, member: true, onBehalfOf: null });
    const report = reportOf([kept], {
      before: { sponsors: [sponsor('Norway'), sponsor('Ghana')] },
      after: { sponsors: [sponsor('Ghana'), sponsor('Chile'), sponsor('Fiji')] },
    });
    expect(renderText(report, view)).toContain('sponsors Chile and Fiji joined; Norway left');
  });

  it('says when two documents are the same', () => {
    expect(renderText(reportOf([kept]), view)).toContain('All 1 paragraph are the same');
  });
});

describe('a change', () => {
  it('of a subparagraph stands under its chapeau', () => {
    const chapeau = paragraph('OP2', 'Calls upon States:');
    const child = paragraph('OP2(a)', 'To listen to children;');
    const rows: Row[] = [
      {
        change: { kind: 'kept', before: [chapeau], after: [chapeau], edits: [] },
        effect: 'none',
        flagged: false,
      },
      {
        change: {
          kind: 'added',
          before: [],
          after: [child],
          edits: [{ op: 'insert', text: child.text }],
        },
        effect: 'added',
      },
    ];
    expect(renderText(reportOf(rows), view)).toContain(
      'Calls upon States: {+To listen to children;+}',
    );
  });

  it('shows neighbouring edits of one kind as one', () => {
    const [from, to] = [paragraph('OP1', 'one two three'), paragraph('OP1', 'three')];
    const edits = [
      { op: 'delete', text: 'one ', citation: true },
      { op: 'delete', text: 'two ' },
      { op: 'equal', text: 'three' },
    ] as const;
    const row: Row = {
      change: { kind: 'edited', before: [from], after: [to], edits },
      effect: 'weakened',
    };
    expect(renderText(reportOf([row]), view)).toContain('[-one two-] three');
  });

  it('shows a moved phrase in its old place, shortened, and in its new one, whole', () => {
    const [online, wells] = ['online and offline', 'deep wells in every village of the dry plain'];
    const from = paragraph('OP1', `${online}, children; ${wells}, schools`);
    const to = paragraph('OP1', `children, ${online}; schools, ${wells}`);
    const moves = [
      { op: 'delete', text: online, move: 1 },
      { op: 'delete', text: ', ' },
      { op: 'equal', text: 'children' },
      { op: 'insert', text: ', ' },
      { op: 'insert', text: online, move: 1 },
      { op: 'equal', text: '; ' },
      { op: 'delete', text: wells, move: 2 },
      { op: 'delete', text: ', ' },
      { op: 'equal', text: 'schools' },
      { op: 'insert', text: ', ' },
      { op: 'insert', text: wells, move: 2 },
    ] as const;
    const shown = (edits: typeof moves | ReturnType<typeof moves.slice>): string =>
      renderText(
        reportOf([
          { change: { kind: 'edited', before: [from], after: [to], edits }, effect: 'weakened' },
        ]),
        { ...view, width: 400 },
      );
    expect(shown(moves)).toContain(
      '[-online and offline→1-][-,-] children{+,+} {+1→online and offline+}; ' +
        '[-deep wells in every … dry plain→2-][-,-] schools{+,+} {+2→deep wells in every village of the dry plain+}',
    );
    expect(shown(moves.slice(0, 5))).toContain(
      '[-online and offline→-][-,-] children{+,+} {+→online and offline+}',
    );
  });

  it('shows losses before gains, and a mere rewording only when it is all there is', () => {
    const up = signal('quantifier', before, 'all', after, 'all', 'stronger');
    const reworded = {
      ...signal('other', before, 'take', after, 'take', 'review'),
      rule: 'text.reworded',
    };
    const [down] = weakened.signals!;
    const full = renderText(reportOf([{ ...weakened, signals: [reworded, up, down!] }]), view);
    expect(full).toMatch(/▼ ‘shall’[^‘]*‘should’[^‘]*▲ ‘all’/);
    expect(full).not.toContain('‘take’');
    expect(renderText(reportOf([{ ...weakened, signals: [reworded] }]), view)).toContain('‘take’');
  });
});

describe('colour and width', () => {
  it('adds nothing but colour codes, and they change no break', () => {
    const report = reportOf([kept, weakened, removed]);
    const bare = renderText(report, { ...view, width: 44 });
    const colored = renderText(report, { ...view, width: 44, color: true });
    expect(colored).not.toBe(stripVTControlCharacters(colored));
    expect(bare).toBe(stripVTControlCharacters(bare));
    expect(stripVTControlCharacters(colored)).toContain('shall should');
  });

  it.each([40, 60, 80, 110])('keeps every line within %i columns', (width) => {
    const word = 'participation'.repeat(12);
    const chinese = '重申所有儿童都有权就影响到他们的一切事项自由表达意见'.repeat(6);
    const rows = [word, chinese, 'naïve café 👩‍👩‍👧 '.repeat(20)].map((words): Row => {
      const long = paragraph('OP1', words);
      return {
        change: {
          kind: 'added',
          before: [],
          after: [long],
          edits: [{ op: 'insert', text: words }],
        },
        effect: 'added',
      };
    });
    for (const color of [true, false]) {
      const text = renderText(reportOf(rows), { color, width, all: false });
      const widths = stripVTControlCharacters(text)
        .split('\n')
        .map((line) => stringWidth(line));
      expect(Math.max(...widths)).toBeLessThanOrEqual(width);
      expect(Math.max(...widths)).toBeGreaterThan(width - 16);
    }
  });
});

describe('hostile documents', () => {
  it('cannot send an escape code, a line break or a reordering to the terminal', () => {
    const evil = '\u001b[2J\u001b]0;title\u0007 \u009b31m \u202eright\u202c \r\u0008 x\u0000y';
    const bad = paragraph('OP1', evil);
    const report = reportOf(
      [
        {
          change: {
            kind: 'added',
            before: [],
            after: [bad],
            edits: [{ op: 'insert', text: evil }],
          },
          effect: 'added',
          themes: [evil],
          signals: [signal('other', bad, '', bad, evil)],
        },
      ],
      { before: { title: evil, symbol: evil }, after: { title: evil, date: evil } },
    );
    const text = renderText(
      { ...report, problems: [{ side: 'after', code: 'odd', message: evil, where: evil }] },
      view,
    );
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text).toContain('␛[2J');
  });
});
