/** Web pages: what is text, how lists are numbered, where notes go. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/parse/readers/html/read-html.ts';
import type { Reading } from '../../../../src/parse/reading.ts';
import { processorTime } from '../../../processor-time.ts';

const read = (html: string): Promise<Reading> => readHtml(Buffer.from(html), 'page.html');
const lines = async (html: string): Promise<string[]> =>
  (await read(html)).blocks.map((block) => `${block.number} ${block.text}`.trim());

describe('text of a page', () => {
  it('leaves scripts, styles and titles out, and logs the words of the site', async () => {
    const { blocks, dropped } = await read(
      '<title>t</title><style>p{}</style><nav><a href="/">Home</a></nav><p>Urges</p><script>"<p>no</p>"</script><footer>Terms</footer>',
    );
    expect(blocks.map((block) => block.text)).toEqual(['Urges']);
    expect(dropped.map((drop) => [drop.reason, drop.text])).toEqual([
      ['decoration', 'Home'],
      ['decoration', 'Terms'],
    ]);
  });

  it('keeps to the main part only when it holds the text', async () => {
    const text = 'The text of a resolution, which is longer than what surrounds it.';
    expect(await lines(`<p>menu</p><main><p>${text}</p></main>`)).toEqual([text]);
    expect(await lines(`<main></main><div>${text}</div>`)).toEqual([text]);
  });

  it('reads what the eye sees: what is hidden from screen readers only, heads and feet of a section', async () => {
    expect(
      await lines(
        '<p>1. Urges towns to <span aria-hidden="true">rake</span> sand;</p><section><header>2. Invites gulls;</header><footer>3. Decides to rest.</footer></section>',
      ),
    ).toEqual(['1. Urges towns to rake sand;', '2. Invites gulls;', '3. Decides to rest.']);
  });

  it('says which paragraphs stand in a part that pages keep for themselves', async () => {
    const aside = await read('<p>Text</p><aside>2. Calls upon harbours to dry nets;</aside>');
    expect(aside.problems.map(({ code }) => code)).toEqual(['text-in-head']);
    expect(aside.problems[0]!.message).toContain('dry nets');
    expect(
      (await read('<p>Text</p><nav>1. Home</nav><aside>More reading</aside>')).problems,
    ).toEqual([]);
  });

  it('keeps paragraphs that stand before the main part', async () => {
    const main = `<main><p>1. Urges ${'many '.repeat(20)}towns to rake sand;</p></main>`;
    expect(await lines(`<p>Recalling its plan,</p>${main}`)).toHaveLength(2);
  });

  it('leaves out what Word and mail programs mark as their own', async () => {
    expect(
      await lines(
        '<p>Urges<span class=MsoCommentReference>[A1]</span> towns</p><p class=msocomtxt>[A1] Why?</p><div class="gmail_signature">-- Ann</div>',
      ),
    ).toEqual(['Urges towns']);
  });

  it('ends paragraphs where tags are left open or badly nested', async () => {
    expect(await lines('<p>one<p>two<div>three</p>four</div><td>five')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
  });

  it('resolves entities, folds space and drops soft hyphens', async () => {
    expect(await lines('<p>Children&rsquo;s&nbsp;rights &amp;\n edu&shy;cation</p>')).toEqual([
      'Children’s rights & education',
    ]);
  });

  it('splits broken lines at numbers and empty lines, and preformatted text', async () => {
    expect(
      await lines('<p>Urges States:<br>(a) To act;<br>at once;<br><br>2. Decides</p>'),
    ).toEqual(['Urges States:', '(a) To act; at once;', '2. Decides']);
    expect(await lines('<pre>1. Urges all\n   States;\n\n2. Decides.</pre>')).toEqual([
      '1. Urges all States;',
      '2. Decides.',
    ]);
  });

  it('marks italics and bold over nested and repeated tags', async () => {
    const { blocks } = await read(
      '<p><i>Re<em>call</em></i><i>ing</i> it <strong>all</strong></p>',
    );
    const { text, marks } = blocks[0]!;
    expect(marks.map((m) => [m.kind, text.slice(m.start, m.end)])).toEqual([
      ['italic', 'Recalling'],
      ['bold', 'all'],
    ]);
  });

  it('reads the encoding that the page declares when it is not UTF-8', async () => {
    const page = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>';
    const bytes = Buffer.concat([Buffer.from(page), Buffer.from([0xcf, 0xf0, 0xe0, 0xe2, 0xe0])]);
    expect((await readHtml(bytes, 'a')).blocks[0]!.text).toBe('Права');
  });

  it('tells headings, but not paragraphs set as headings', async () => {
    const { blocks } = await read('<h2>Follow-up</h2><h3>Urges States to act;</h3>');
    expect(blocks.map((block) => block.role)).toEqual(['heading', 'body']);
  });
});

describe('lists', () => {
  it('prints numbers in the shape of the depth', async () => {
    expect(
      await lines(
        '<ol start="3"><li>Urges<ol type="a"><li>one<ol type="i"><li>deep<li>deeper</ol><li>two</ol><li value="7">Asks</ol>',
      ),
    ).toEqual(['3. Urges', '(a) one', '(i) deep', '(ii) deeper', '(b) two', '7. Asks']);
  });

  it('numbers an item once, whatever it holds', async () => {
    expect(await lines('<ol><li><p>one</p><p>more</p></li></ol>')).toEqual(['1. one', 'more']);
  });

  it('leaves the number to items that print their own', async () => {
    expect(
      await lines('<ol><li>(a) typed</li></ol><ol style="list-style-type:none"><li>bare</ol>'),
    ).toEqual(['(a) typed', 'bare']);
  });

  it('gives bullets one sign', async () => {
    expect(await lines('<ul><li>one</ul>')).toEqual(['• one']);
  });
});

describe('notes', () => {
  it('finds a note by the link of its mark, in every common form', async () => {
    for (const call of [
      '<sup><a href="#n1" id="r1">1</a></sup>',
      '<a href="#n1" id="r1"><sup>[1]</sup></a>',
      '<a href="#n1" name="r1">[1]</a>',
    ]) {
      const { blocks, notes } = await read(
        `<p>Recalling it,${call} always</p><ol><li id="n1">See there. <a href="#r1">↩</a></li></ol>`,
      );
      expect(blocks.map((block) => block.text)).toEqual(['Recalling it, always']);
      expect(blocks[0]!.footnotes).toEqual([{ mark: '1', at: 13, text: 'See there.' }]);
      expect(notes).toEqual([{ mark: '1', text: 'See there.', page: null }]);
    }
  });

  it('finds a note by its own raised mark when nothing links to it', async () => {
    const { blocks, notes } = await read(
      '<p>Albania,<sup>*</sup> Fiji</p><p><sup>*</sup> Not a member.</p>',
    );
    expect(blocks.map((block) => block.text)).toEqual(['Albania, Fiji']);
    expect(notes.map((note) => note.text)).toEqual(['Not a member.']);
  });

  it('keeps raised figures that belong to the word', async () => {
    expect(await lines('<p>the 21<sup>st</sup> session, 5 km<sup>2</sup></p>')).toEqual([
      'the 21st session, 5 km2',
    ]);
  });

  it('keeps links inside the text as words', async () => {
    expect(
      await lines('<p>See <a href="#p3">paragraph 3</a> and <a href="/x">44/25</a>.</p>'),
    ).toEqual(['See paragraph 3 and 44/25.']);
  });
});

describe('styles that show nothing', () => {
  it.each([
    'clip-path: inset(100%)',
    'clip-path: circle(0)',
    'transform: scale(0)',
    'transform: translateX(2px) scaleX(0)',
    'scale: 0',
    'filter: opacity(0)',
    '-webkit-text-fill-color: transparent',
    'color: hsl(0, 0%, 100%)',
    'color: rgb(255 255 255)',
    'color: rgb(0 0 0 / 0)',
    'color: #123456; background: #123456',
    'color: transparent; background: navy',
    'margin-left: -5000px',
    'content-visibility: hidden',
  ])('%s', async (style) => {
    expect(await lines(`<p>Urges towns <i style="${style}">never</i> to play;</p>`)).toEqual([
      'Urges towns to play;',
    ]);
  });

  it.each([
    'clip-path: inset(5%)',
    'transform: scale(0.9)',
    'color: white; background: navy',
    'color: hsl(0, 0%, 10%)',
    'filter: opacity(0.9)',
  ])('are others than %s', async (style) => {
    expect(await lines(`<p>Urges <i style="${style}">towns</i> to play;</p>`)).toEqual([
      'Urges towns to play;',
    ]);
  });
});

describe('hostile pages', () => {
  it('refuses to nest without end', async () => {
    await expect(read('<div>'.repeat(5000))).rejects.toThrow(/nests more than 1000 elements/);
  });

  it('reads formatting that is never closed in time', async () => {
    const html = Array.from({ length: 30_000 }, (_, i) => `<font size=${i}><b><p>x`).join('');
    const spent = processorTime();
    expect((await read(html)).blocks.length).toBe(30_000);
    expect(spent()).toBeLessThan(20_000);
  });
});
