/** Versions of a made-up draft, put on the shelf of the fake UN servers one after the other. */
import { afterAll, beforeAll } from 'vitest';
import type { Run } from '../cli/run.ts';
import { pdfOf } from '../fake-un/documents.mjs';
import type { FakeRecord, FakeUn } from '../fake-un/server.d.mts';
import { startFakeUn } from '../fake-un/server.mjs';
import { newProject, type Project } from './project.ts';

export const HEARD =
  'Reaffirms that States shall take into account the views of children in all decisions on schools;';
export const SAFE = 'Stresses that States shall protect children from violence in all schools;';
export const LISTEN = 'Urges States to train teachers in listening to children;';
export const soft = (text: string): string => text.replace('shall', 'should');
export const softer = (text: string): string => soft(text).replace('all', 'some');

export interface FakeNegotiation {
  readonly project: Project;
  /** Puts a text with these operative paragraphs under a symbol, or replaces it. */
  readonly publish: (symbol: string, operative: readonly string[], stamp?: string) => void;
  readonly un: () => FakeUn;
  /** Runs draftwatch with the servers there, and with nobody listening where they were. */
  readonly up: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Run>;
  readonly down: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Run>;
  /** The variables of `up`. */
  readonly addresses: () => Record<string, string>;
}

/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:9';

/** A project and servers with nothing on the shelf but the document that certainly exists. */
export function fakeNegotiation(records: FakeRecord[] = []): FakeNegotiation {
  const project = newProject();
  let un: FakeUn;
  beforeAll(async () => {
    un = await startFakeUn({ shelf: new Map(), records });
    publish('A/RES/60/251', [HEARD]);
  });
  afterAll(() => un.close());
  const publish = (symbol: string, operative: readonly string[], stamp?: string): void => {
    const lines = [
      symbol,
      'Distr.: Limited',
      '14 June 2027',
      'Original: English',
      ...(stamp ? [stamp] : []),
      'Human Rights Council',
      'Ninety-ninth session',
      'Agenda item 3',
      'Atlantis, Utopia: draft resolution',
      'Rights of the child: schools that listen',
      'The Human Rights Council,',
      'Recalling its earlier resolution on the same matter, in which it asked all States to report on what they had done,',
      'Recognizing that children have the right to be heard in all matters that affect them, at home, at school and before courts,',
      ...[...operative, 'Decides to remain seized of the matter.'].map(
        (text, i) => `${i + 1}. ${text}`,
      ),
    ];
    un.shelf.set(`${symbol} en`, { pdf: pdfOf(lines) });
  };
  const addresses = (ods = un.ods, docs = un.docs) => ({
    DRAFTWATCH_ODS_URL: ods,
    DRAFTWATCH_DOCS_URL: docs,
    DRAFTWATCH_LIBRARY_URL: un.library,
    DRAFTWATCH_IGOV_URL: un.igov,
    DRAFTWATCH_PAUSE_MS: '0',
    DRAFTWATCH_LIBRARY_PAUSE_MS: '0',
    DRAFTWATCH_RETRIES: '0',
    DRAFTWATCH_BACKOFF_MS: '1',
    DRAFTWATCH_BREAKER_FAILURES: '1000',
  });
  return {
    project,
    publish,
    un: () => un,
    up: (args, env) => project.run(args, { ...addresses(), ...env }),
    down: (args, env) => project.run(args, { ...addresses(NOWHERE, NOWHERE), ...env }),
    addresses,
  };
}
