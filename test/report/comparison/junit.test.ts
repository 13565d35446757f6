/** JUnit: well-formed, one test a watched paragraph, losses fail, texts stay texts. */
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { renderJunit } from '../../../src/report/comparison/junit.ts';
import { HOSTILE } from '../hostile.ts';
import { SAMPLE } from '../sample.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

function elements(xml: string): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return all;
}

describe('renderJunit', () => {
  it('fails the watched paragraphs that lost something, and counts them', () => {
    const all = elements(renderJunit(SAMPLE));
    const cases = all.filter(({ name }) => name === 'testcase');
    const failures = all.filter(({ name }) => name === 'failure');
    expect(cases.map(({ attributes }) => attributes['name'])).toEqual([
      'PP2',
      'PP3',
      'OP1',
      'OP2 → OP2 + OP3',
      'OP3',
      'OP6(a)',
    ]);
    expect(failures.length).toBe(4);
    const suite = all.find(({ name }) => name === 'testsuite')!;
    expect(suite.attributes).toMatchObject({ tests: '6', failures: '4', errors: '0' });
    expect(failures[1]!.attributes['message']).toContain('an obligation became advice');
  });

  it('is well-formed XML for hostile texts, which come back as text', () => {
    const all = elements(renderJunit(HOSTILE));
    expect(all.some(({ text }) => text.includes('<script>alert(1)</script>'))).toBe(true);
    expect(all.some(({ name }) => name === 'script' || name === 'x')).toBe(false);
  });
});
