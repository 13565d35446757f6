/** All kinds of signals, in the order in which they explain words. A new one is one file, one line. */
import { addressee } from './addressee.ts';
import { bearers } from './bearers.ts';
import { compounds } from './compounds.ts';
import { contested } from './contested.ts';
import { counts } from './counts.ts';
import { deadlines } from './deadlines.ts';
import { equals } from './equals.ts';
import { figures } from './figures.ts';
import type { Signaller } from './finding.ts';
import { followed } from './followed.ts';
import { ladders } from './ladders.ts';
import { negations } from './negation.ts';
import { partChange } from './part-change.ts';
import { passages } from './passages.ts';
import { phrases } from './phrases.ts';
import { saidTwice } from './said-twice.ts';
import { verbs } from './verbs.ts';

export const SIGNALLERS: Readonly<Record<string, Signaller>> = {
  partChange,
  followed,
  contested,
  compounds,
  verbs,
  saidTwice,
  negations,
  ladders,
  equals,
  bearers,
  deadlines,
  phrases,
  counts,
  figures,
  addressee,
  passages,
};
