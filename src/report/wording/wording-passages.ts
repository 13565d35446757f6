/** Where the words of a change stand in the other document, as sentences. */
import type { PassageAt, TracedPassage } from '../../model/change.ts';
import type { ParagraphRef, ReportChange } from '../../model/report.ts';
import { listed } from './wording.ts';
import { agreedSentences } from './wording-agreed.ts';

/** Passages quoted for one place; the JSON has all. */
const QUOTED = 2;
/** Longest quotation, in words. */
const WORDS = 12;

/** How the change is concerned: its words went, or came, or one of two places that said them did. */
const OPENINGS = {
  went: 'Moved to',
  came: 'Moved here from',
  still: 'Still said in',
  already: 'Already said in',
} as const;
type Fate = keyof typeof OPENINGS;

/** `Moved to OP4(d): “to consult children”.`, one sentence for each other paragraph; then where it was agreed. */
export function passageSentences(change: ReportChange): string[] {
  return [...placeSentences(change), ...agreedSentences(change)];
}

function placeSentences({ passages, before, after }: ReportChange): string[] {
  const places = new Map<string, { fate: Fate; label: string; words: string[] }>();
  for (const passage of passages) {
    const told = fateOf(passage, before, after);
    if (!told) continue;
    const key = `${told.fate} ${told.label}`;
    const known = places.get(key);
    if (known) known.words.push(told.words);
    else places.set(key, { ...told, words: [told.words] });
  }
  return [...places.values()].map(({ fate, label, words }) => {
    const quoted = words.slice(0, QUOTED);
    const more = words.length > QUOTED ? [`${words.length - QUOTED} more`] : [];
    return `${OPENINGS[fate]} ${label}: ${listed([...quoted, ...more])}.`;
  });
}

/** Labels on the other side that the sentences name. */
export function tracedLabels({ passages, before, after }: ReportChange): ReadonlySet<string> {
  return new Set(passages.flatMap((passage) => fateOf(passage, before, after)?.label ?? []));
}

function fateOf(
  { how, from, to }: TracedPassage,
  before: readonly ParagraphRef[],
  after: readonly ParagraphRef[],
): { fate: Fate; label: string; words: string } | null {
  if (!to || (how !== 'moved' && how !== 'repeated')) return null;
  const own = sliceOf(before, from);
  if (own !== null) {
    const words = `${quote(own)}${only(before, from, 'without')}`;
    return { fate: how === 'moved' ? 'went' : 'still', label: to.label, words };
  }
  const here = sliceOf(after, to);
  if (here === null) return null;
  const words = `${quote(here)}${only(after, to, 'new:')}`;
  return { fate: how === 'moved' ? 'came' : 'already', label: from.label, words };
}

/** ` (without “girls”)`: what the words lost, or won, on the way. */
function only(paragraphs: readonly ParagraphRef[], at: PassageAt, opening: string): string {
  const spans = (at.only ?? []).map((span) => sliceOf(paragraphs, { ...at, ...span }) ?? '');
  return spans.length === 0 ? '' : ` (${opening} ${listed(spans.map(quote))})`;
}

function sliceOf(paragraphs: readonly ParagraphRef[], at: PassageAt): string | null {
  const paragraph = paragraphs.find(({ label }) => label === at.label);
  return paragraph ? paragraph.text.slice(at.start, at.end) : null;
}

/** `“the first words … the last words”` */
function quote(text: string): string {
  const words = text.split(/\s+/);
  if (words.length <= WORDS) return `“${text}”`;
  const half = WORDS / 2;
  return `“${words.slice(0, half).join(' ')} … ${words.slice(-half).join(' ')}”`;
}
