/** What a reader of a web page sees is the text; the rest is left out, told, or refused. */
import { describe, expect, it } from 'vitest';
import { isGrave } from '../../../../src/model/trust.ts';
import { readHtml } from '../../../../src/parse/readers/html/read-html.ts';
import type { TrackedView } from '../../../../src/parse/reading.ts';

async function read(
  inside: string,
  { head = '', view = 'after' }: { head?: string; view?: TrackedView } = {},
): Promise<{ words: string; codes: string[]; grave: boolean }> {
  const page = `<!doctype html><head><meta charset=utf-8>${head}</head><body>
<p>1. Reaffirms the right of every child to rest and to play in the open;</p>${inside}
<p>3. Decides to come back to the question of swings next spring.</p></body>`;
  const { blocks, problems } = await readHtml(new TextEncoder().encode(page), 'a.html', view);
  return {
    words: blocks
      .slice(1, -1)
      .map(({ text }) => text)
      .join(' | '),
    codes: problems.map(({ code }) => code),
    grave: problems.some(isGrave),
  };
}

describe('words that a page does not show', () => {
  const hidden: Record<string, string> = {
    display: '<span style="display: none">never </span>',
    visibility: '<i style="visibility:hidden">never </i>',
    'an attribute': '<span hidden>never </span>',
    'a class': '<span class="x">never </span>',
    'an outer element': '<span hidden><b>nev<u>er</u></b> </span>',
  };
  for (const [name, never] of Object.entries(hidden)) {
    it(`are left out: by ${name}`, async () => {
      const head = '<style>.x { display:none !important } p > b { color: red }</style>';
      const body = `<p>2. Asks mayors to ${never}mend the slide;</p>`;
      expect(await read(body, { head })).toMatchObject({
        words: '2. Asks mayors to mend the slide;',
        codes: [],
      });
    });
  }

  const unseen: Record<string, string> = {
    white: 'color:#fff',
    'size 0': 'font-size:0',
    transparent: 'opacity:0',
    'off the page': 'position:absolute;left:-9999px',
    clipped: 'height:0;overflow:hidden',
  };
  for (const [name, style] of Object.entries(unseen)) {
    it(`are told where they trick a reader: ${name}`, async () => {
      const body = `<p>2. Asks mayors to <span style="${style}">never </span>mend the slide;</p>`;
      expect(await read(body)).toMatchObject({
        words: '2. Asks mayors to mend the slide;',
        codes: ['hidden-text'],
      });
    });
  }

  it('are shown again by a paragraph that ends and by a ground of another colour', async () => {
    const ended = '<p>2. Asks <span hidden>never</p><p>mayors;</p>';
    expect((await read(ended)).words).toContain('mayors;');
    const dark = '<p style="background:#123">2. Asks <b style="color:white">mayors</b>;</p>';
    expect(await read(dark)).toMatchObject({ words: '2. Asks mayors;', codes: [] });
  });
});

describe('struck words of a page', () => {
  const marks: readonly string[] = [
    '<del>mend</del><ins>consider mending</ins>',
    '<s>mend</s> <u>consider mending</u>',
    '<span style="text-decoration:line-through">mend</span> <b>consider mending</b>',
    '<span class="gone">mend</span> <ins>consider mending</ins>',
  ];
  for (const mark of marks) {
    it(`are the older text: ${mark}`, async () => {
      const head = '<style>.gone{text-decoration-line:line-through}</style>';
      const body = `<p>2. Asks mayors to ${mark} the slide;</p>`;
      expect(await read(body, { head })).toMatchObject({
        words: '2. Asks mayors to consider mending the slide;',
        codes: ['struck-text'],
      });
      expect((await read(body, { head, view: 'before' })).words).toBe(
        '2. Asks mayors to mend the slide;',
      );
    });
  }
});

describe('an opening left over before struck words that repeat it', () => {
  it('is in neither text', async () => {
    const body = '<p>2. Asks mayors <s>2. Asks mayors to mend the slide;</s></p>';
    expect((await read(body)).words).toBe('');
    expect((await read(body, { view: 'before' })).words).toBe('2. Asks mayors to mend the slide;');
  });
});

describe('what a page shows beside its paragraphs', () => {
  it('is read from forms, and told', async () => {
    for (const form of [
      '<input value="shall">',
      '<textarea>shall</textarea>',
      '<select><option>may<option selected>shall</select>',
    ]) {
      expect(await read(`<p>2. Mayors ${form} mend the slide;</p>`)).toMatchObject({
        words: '2. Mayors shall mend the slide;',
        codes: ['doubtful-text'],
      });
    }
  });

  it('is refused where it stands for a paragraph: pictures, drawings, frames', async () => {
    for (const body of [
      '<p><img src="a.png" alt="2. Asks mayors to mend the slide;"></p>',
      '<svg><text>2. Asks mayors to sleep;</text></svg>',
      '<iframe srcdoc="<p>2. Asks mayors to sleep;</p>"></iframe>',
    ]) {
      expect((await read(body)).grave).toBe(true);
    }
    expect((await read('<img src="pixel.gif" width="1" height="1">')).codes).toEqual([]);
  });

  it('is told where a script, a style sheet or a section may put words in', async () => {
    const head = '<style>.b::before{content:"not "}</style>';
    for (const body of [
      '<p>2. Mayors <script>document.write("never")</script>sleep;</p>',
      '<p>2. Mayors <b class="b">sleep</b>;</p>',
      '<p>2. Mayors <![CDATA[never ]]>sleep;</p>',
    ]) {
      expect(await read(body, { head })).toMatchObject({
        words: '2. Mayors sleep;',
        codes: ['doubtful-text'],
      });
    }
  });
});
