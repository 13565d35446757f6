/** What a watch compares with: never half of a copy or another page; and what went away is news. */
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftText, HEARD, newProject, REPORTED, SEIZED, TRAINED } from '../project.ts';

const { path, run, write } = newProject();
const TEXT = draftText(HEARD, TRAINED, REPORTED, SEIZED);
const WEAKER = TEXT.replace('shall take', 'should consider taking');
const LOGIN =
  '<!doctype html><title>Sign in</title><h1>Sign in</h1><p>Forgot your password? Ask the help desk.</p><p>By signing in you accept the terms of use.</p>';
const OLD = /‘shall’ became/;
let count = 0;

/** A watch with a memory of its own over `a.txt` and `b.txt`. */
function newWatch(): { look: (...more: string[]) => ReturnType<typeof run>; name: string } {
  count += 1;
  const name = `w${count}`;
  const watch = `watch: {library: false, memory: m, reports: r}`;
  write(
    `${name}/draftwatch.yaml`,
    `version: 1\n${watch}\ntracked: [{id: ${name}, versions: [a.txt, b.txt]}]\n`,
  );
  write(`${name}/a.txt`, TEXT);
  const config = `${name}/draftwatch.yaml`;
  return { name, look: (...more) => run(['watch', '-c', config, ...more]) };
}

const unfinished: readonly (readonly [string, string])[] = [
  ['cut inside a word', TEXT.slice(0, TEXT.indexOf('teachers and ju') + 15)],
  ['cut after a paragraph, most of it missing', TEXT.slice(0, TEXT.indexOf('Recognizing'))],
  ['cut inside the last sentence', TEXT.slice(0, -12)],
  ['a page to sign in', LOGIN],
  ['nothing but a title', 'Rights of the child\n'],
];

describe.each(unfinished)('%s', (_, half) => {
  it('is said in every pass, and the whole text is compared with the version before', async () => {
    const { look, name } = newWatch();
    expect((await look()).code).toBe(0);
    write(`${name}/b.txt`, half);
    const first = await look();
    expect(first.code).toBe(4);
    expect(first.stdout).toContain('NEW b.txt');
    const second = await look();
    expect(second.code).toBe(4);
    expect(second.stdout).not.toContain('NEW');
    write(`${name}/b.txt`, WEAKER);
    const whole = await look();
    expect(whole.code).toBe(1);
    expect(whole.stdout).toMatch(OLD);
    expect((await look()).code).toBe(0);
  });
});

describe.each([unfinished[0]!, unfinished[3]!])('%s', (_, half) => {
  it('between two good ones hides no loss against the first', async () => {
    const { look, name } = newWatch();
    write(`${name}/a.txt`, WEAKER);
    write(`${name}/b.txt`, TEXT);
    expect((await look()).code).toBe(0);
    write(`${name}/b.txt`, half);
    expect((await look()).code).toBe(4);
    // The same as the version before: only against the last good copy was anything lost.
    write(`${name}/b.txt`, WEAKER);
    const whole = await look();
    expect(whole.code).toBe(1);
    expect(whole.stdout.replace(/\s+/g, ' ')).toMatch(
      /b\.txt \(as it was\) → b\.txt .*‘shall’ became/,
    );
  });

  it('is no beginning: what comes instead of it is news', async () => {
    const { look, name } = newWatch();
    write(`${name}/b.txt`, half);
    const first = await look();
    expect(first.code).toBe(4);
    expect(first.stdout).not.toContain('NEW');
    expect((await look()).code).toBe(4);
    write(`${name}/b.txt`, WEAKER);
    expect((await look()).stdout).toMatch(OLD);
  });
});

describe('a copy that broke off between two paragraphs, little missing', () => {
  it('is told as it is, and the next one is compared with the text that had them', async () => {
    const { look, name } = newWatch();
    write(`${name}/a.txt`, WEAKER.replace('train', 'consider training'));
    write(`${name}/b.txt`, TEXT);
    await look();
    write(`${name}/b.txt`, draftText(HEARD, TRAINED, REPORTED));
    expect((await look()).code).not.toBe(4);
    write(
      `${name}/b.txt`,
      draftText(HEARD, TRAINED.replace('train', 'consider training'), REPORTED, SEIZED),
    );
    expect((await look()).stdout).toMatch(/‘(to )?consider’ is new/);
  });
});

describe('a text that was really cut short', () => {
  it('is taken for whole when a person says so', async () => {
    const { look, name } = newWatch();
    await look();
    write(`${name}/b.txt`, unfinished[1]![1]);
    expect((await look()).code).toBe(4);
    const said = await look('--whole', 'b.txt');
    expect(said.stdout).toContain('NEW b.txt');
    expect(said.code).toBeLessThan(2);
    expect((await look()).code).toBe(0);
  });
});

describe('a file that went away', () => {
  it('is news once, is never "nothing new", and is compared with as it was', async () => {
    const { look, name } = newWatch();
    await look();
    rmSync(path(`${name}/a.txt`));
    const gone = await look();
    expect(gone).toMatchObject({ code: 3 });
    expect(gone.stdout).toContain('NEW a.txt is gone');
    const again = await look();
    expect(again.code).toBe(3);
    expect(again.stdout).not.toContain('NEW');
    expect(again.stdout).not.toContain('nothing new');
    write(`${name}/b.txt`, WEAKER);
    const next = await look();
    expect(next.stdout).toMatch(/a\.txt → b\.txt\n[\s\S]*‘shall’ became/);
    write(`${name}/a.txt`, TEXT);
    expect((await look()).code).toBe(0);
  });
});

describe('a reissue whose changes are all editorial', () => {
  it('is told, and one of other spaces, case and quotation marks is not', async () => {
    const { look, name } = newWatch();
    await look();
    write(`${name}/a.txt`, TEXT.replace('all States to report', 'All  States to report'));
    expect((await look()).stdout).toContain('nothing new');
    write(`${name}/a.txt`, TEXT.replace('on the same matter', 'on that matter'));
    const told = await look();
    expect(told.stdout).toContain('NEW a.txt has other words than before');
  });
});
