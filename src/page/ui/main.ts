/** The script of the page: from what the user does to requests, from answers to what is shown. */
import type { PageAnswer, PageInput } from '../protocol.ts';
import { ENGLISH_TEXTS as texts } from '../texts.ts';
import { element } from './elements.ts';
import { askWorker, onAnswer, start, stop } from './engine.ts';
import { clearInputs, inputs, listOrder, swapSides, watchInputs } from './inputs.ts';
import { clearResult, saveFile, showFailure, showResult } from './result.ts';

const all = element<HTMLInputElement>('all');
const themes = [...document.querySelectorAll<HTMLInputElement>('input[name="theme"]')];
/** Milliseconds without a further change, before what is chosen is read. */
const SOON = 150;
let soon = 0;

onAnswer(hear, () => {
  setBusy(false);
  showFailure(texts.stopped, null, texts);
});
watchInputs(texts, changed);
element('files').addEventListener('submit', (event) => {
  event.preventDefault();
  compare();
});
element('swap').addEventListener('click', () => {
  swapSides();
  listOrder(texts, changed);
  changed();
});
element('clear').addEventListener('click', () => {
  cancel('');
  clearInputs();
  listOrder(texts, changed);
  changed();
  clearResult();
});
element('cancel').addEventListener('click', () => cancel(texts.cancelled));
start();
// A browser that goes back to the page may have kept what was chosen.
listOrder(texts, changed);
changed();

/** Something else is chosen: it is read before it is compared, so that it is there by then. */
function changed(): void {
  element('doubt').textContent = '';
  for (const side of ['older', 'newer']) element(`${side}-facts`).textContent = '';
  clearTimeout(soon);
  soon = setTimeout(() => {
    const chosen = inputs(texts);
    if (chosen.length > 0) askWorker({ kind: 'look', inputs: chosen });
  }, SOON);
}

/** Ends what is being done; a new worker is there for the next comparison. */
function cancel(told: string): void {
  stop();
  setBusy(false);
  say(told);
  start();
}

function compare(): void {
  const chosen = inputs(texts);
  const watched = themes.filter(({ checked }) => checked).map(({ value }) => value);
  clearResult();
  const missing =
    chosen.length === 0 ? texts.nothingChosen : watched.length === 0 ? texts.noTheme : null;
  if (missing !== null) {
    showFailure(missing, null, texts);
    return;
  }
  setBusy(true);
  say(texts.reading(0, chosen.length));
  const isDefault = themes.every(({ checked, defaultChecked }) => checked === defaultChecked);
  askWorker({ kind: 'compare', inputs: chosen, themes: isDefault ? null : watched });
}

function hear(answer: PageAnswer): void {
  if (answer.kind === 'progress') say(answer.text);
  else if (answer.kind === 'file') saveFile(answer);
  else if (answer.kind === 'seen') showSeen(answer, inputs(texts));
  else {
    setBusy(false);
    if (answer.kind === 'failure') {
      say('');
      showFailure(answer.message, answer.stack, texts);
    } else {
      say(answer.summary);
      element('doubt').textContent = answer.doubt ?? '';
      showResult(answer, all.checked, texts, (format) =>
        askWorker({ kind: 'write', format, all: all.checked }),
      );
    }
  }
}

/** What the two sides are, as far as they could be read, and whether they look the wrong way round. */
function showSeen(
  { seen, doubt }: PageAnswer & { readonly kind: 'seen' },
  chosen: readonly PageInput[],
): void {
  const factsOf = new Map(seen.map(({ id, facts }) => [id, facts]));
  const sides = chosen.length === 1 ? sideOfOne() : ['older', 'newer'];
  sides.forEach((side, i) => {
    element(`${side}-facts`).textContent = factsOf.get(chosen[i]?.id ?? '') ?? '';
  });
  element('doubt').textContent = doubt ?? '';
}

function sideOfOne(): string[] {
  return element<HTMLInputElement>('older').files?.length ? ['older'] : ['newer'];
}

function say(text: string): void {
  element('progress').textContent = text;
}

function setBusy(isBusy: boolean): void {
  element('cancel').hidden = !isBusy;
  element<HTMLButtonElement>('compare').disabled = isBusy;
  element('files').toggleAttribute('aria-busy', isBusy);
}
