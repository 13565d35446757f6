/** The HTML page as text: escaped, locked down, complete without a script. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../../src/report/comparison/html/page.ts';
import { HOSTILE } from '../../hostile.ts';
import { reportOf, SAMPLE } from '../../sample.ts';

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
  value?: string;
}

function nodes(html: string): Node[] {
  const all: Node[] = [];
  const visit = (node: Node): void => {
    all.push(node);
    node.childNodes?.forEach(visit);
  };
  visit(parse(html) as unknown as Node);
  return all;
}
const attribute = (node: Node, name: string): string | undefined =>
  node.attrs?.find((one) => one.name === name)?.value;
const text = (node: Node): string => node.value ?? (node.childNodes ?? []).map(text).join('');

const assets = join(import.meta.dirname, '../../../../src/report/comparison/html/assets');

describe('renderHtml', () => {
  it('keeps browser scripts where no compiled module is written over them', () => {
    expect(readdirSync(assets).sort()).toEqual(['page.css', 'page.js', 'print.css', 'start.js']);
    expect(readdirSync(join(assets, '..')).filter((name) => /\.(js|css)$/.test(name))).toEqual([]);
  });

  it('allows only its own script and style, by their hashes', () => {
    const all = nodes(renderHtml(HOSTILE));
    const policy = attribute(
      all.find((node) => attribute(node, 'http-equiv') === 'Content-Security-Policy')!,
      'content',
    )!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    const inline = all.filter(({ nodeName }) => ['script', 'style'].includes(nodeName));
    expect(inline.length).toBe(3);
    for (const node of inline) {
      const hash = createHash('sha256').update(text(node)).digest('base64');
      expect(policy).toContain(`'sha256-${hash}'`);
    }
  });

  it('makes no element and no handler of document text', () => {
    const all = nodes(renderHtml(HOSTILE));
    expect(
      all.filter(({ nodeName }) => ['img', 'iframe', 'object', 'x'].includes(nodeName)),
    ).toEqual([]);
    const names = all.flatMap((node) => (node.attrs ?? []).map(({ name }) => name));
    expect(names.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
    const body = text(all.find(({ nodeName }) => nodeName === 'body')!);
    expect(body).toContain('<script>alert(1)</script>');
  });

  it('links only within the page and to http addresses', () => {
    const link = (url: string) => {
      const base = reportOf([]);
      const report = { ...base, after: { ...base.after, source: { ...base.after.source, url } } };
      return nodes(renderHtml(report)).flatMap((node) => attribute(node, 'href') ?? []);
    };
    expect(link('javascript:alert(1)').filter((href) => !href.startsWith('#'))).toEqual([]);
    expect(link('https://docs.un.org/A/RES/99/321')).toContain('https://docs.un.org/A/RES/99/321');
  });

  it('gives every paragraph of both texts an anchor, and no id twice', () => {
    const ids = nodes(renderHtml(SAMPLE)).flatMap((node) => attribute(node, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const change of SAMPLE.changes) {
      for (const { label } of change.after) expect(ids).toContain(label.replace(' ', '-'));
      for (const { label } of change.before)
        expect(ids).toContain(`was-${label.replace(' ', '-')}`);
    }
  });

  it('sets the numbers of its notes beside the words they are about', () => {
    const html = renderHtml(SAMPLE);
    expect(html).toMatch(/<mark class="weaker" data-s="c5-2">shall<sup>2<\/sup><\/mark>/);
    expect(html).toMatch(/<mark class="weaker" data-s="c5-2">should<sup>2<\/sup><\/mark>/);
  });

  it('names who joined and who left the sponsors, when both texts print them', () => {
    const base = reportOf([]);
    const sponsor = (name: string) => ({ name, member: true, onBehalfOf: null });
    const before = { ...base.before, sponsors: [sponsor('Ruritania'), sponsor('Freedonia')] };
    const after = { ...base.after, sponsors: [sponsor('Ruritania'), sponsor('Sylvania')] };
    const html = renderHtml({ ...base, before, after });
    expect(html).toContain('<strong>Sponsors:</strong> Sylvania joined; Freedonia left');
    const adopted = { ...base.after, sponsors: [] };
    expect(renderHtml({ ...base, before, after: adopted })).not.toContain('Sponsors:');
  });

  it('leaves the direction of every text to its letters', () => {
    const html = renderHtml(
      reportOf([{ kind: 'added', after: [['OP1', 'يحث الدول على العمل;']], effect: 'added' }]),
    );
    expect(html).toMatch(/<p class="text" dir="auto"><ins>يحث/);
  });
});
