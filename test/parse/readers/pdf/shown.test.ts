/** The PDF files of the shared cases: what their pages show is read, or a problem says what is not sure. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../src/parse/parse.ts';

const CASES = new URL('../../../../../shared/cases/', import.meta.url);

/** Words that a page shows of its second operative paragraph; null where it shows none of them. */
const SHOWN: Record<string, 'shall' | 'should' | null> = {
  actualtext: 'should',
  actualtext2: 'shall',
  aes256_empty: 'should',
  annot_freetext: 'shall',
  base: 'shall',
  b2: 'shall',
  clip: null,
  cropbox: null,
  form_nested_op2: 'should',
  incremental: 'should',
  letters_shuffled: 'should',
  line_through: 'shall',
  nan_size: 'should',
  ocg_off_only: null,
  offpage_right: null,
  overprint_3: 'shall',
  overprint_dup: 'shall',
  plain_should: 'should',
  popup_note: 'shall',
  rot90_page: 'should',
  strike_line: 'should',
  tiny_scale: 'should',
  tounicode_hide_hedge: 'shall',
  tounicode_lie: 'should',
  tounicode_word: 'should',
  tr3_shall_extra: 'should',
  tr3_whole: null,
  white: null,
  wild_matrix: 'should',
  zero_hscale: 'should',
};

/** What has to be told where words are missing or not sure. */
const TOLD: Record<string, string> = {
  clip: 'hidden-text',
  cropbox: 'hidden-text',
  image_para: 'unread-picture',
  img_added_para: 'unread-picture',
  mirror_text: 'turned-text',
  outlines_only_word: 'unread-picture',
  scan_page_no_head: 'image-only-page',
  scan_page_with_head: 'image-only-page',
  strike_line: 'struck-text',
  strikeout_annot: 'struck-text',
  t3_whole_para_pp3: 'unread-picture',
  text_rot90: 'turned-text',
  tr3_para_hidden_image: 'unread-picture',
  tr3_whole: 'hidden-text',
  type3_gnames: 'unread-picture',
  type3_notounicode: 'unread-picture',
  white: 'hidden-text',
  white_para: 'hidden-text',
};

async function parse(name: string) {
  const bytes = new Uint8Array(readFileSync(new URL(`shown/${name}.pdf`, CASES)));
  return parseDocument({ input: `${name}.pdf`, url: null, sha256: '', bytes });
}

describe.skipIf(!existsSync(CASES))('a page', () => {
  it.each(Object.entries(SHOWN))('is read as it is shown: %s', async (name, word) => {
    const { paragraphs } = await parse(name);
    const found = paragraphs.find(({ text }) => text.startsWith('Reaffirms that States'));
    expect(found?.text.match(/\b(?:shall|should)\b/g)?.join(' ') ?? null).toBe(word);
  });

  it.each(Object.entries(TOLD))('is not passed over: %s', async (name, code) => {
    const { problems } = await parse(name);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});
