/** What is to be compared: chosen, dropped or pasted, oldest first. */
import type { PageInput } from '../protocol.ts';
import type { PageTexts } from '../texts.ts';
import { element, make } from './elements.ts';

type Side = 'older' | 'newer';
const SIDES: readonly Side[] = ['older', 'newer'];

const chooser = (side: Side | 'later'): HTMLInputElement => element(side);
const words = (side: Side): HTMLTextAreaElement => element(`${side}-words`);

/** Each file has its own number, however often it is chosen. */
const numbers = new WeakMap<File, string>();
let count = 0;

/** What is there, oldest first, with the place where its facts are shown. */
export function inputs(texts: PageTexts): PageInput[] {
  const sides = SIDES.flatMap((side): PageInput[] => {
    const [file] = chooser(side).files ?? [];
    if (file) return [fileInput(file)];
    const pasted = words(side).value;
    if (pasted.trim() === '') return [];
    const name = side === 'older' ? texts.pastedOlder : texts.pastedNewer;
    return [{ id: `pasted:${name}:${pasted}`.replaceAll(' ', '_'), name, content: pasted }];
  });
  return [...sides, ...[...(chooser('later').files ?? [])].map(fileInput)];
}

function fileInput(file: File): PageInput {
  if (!numbers.has(file)) {
    count += 1;
    numbers.set(file, `file:${count}`);
  }
  return { id: numbers.get(file)!, name: file.name, content: file };
}

/** Tells of every change to what is chosen or pasted, and takes what is dropped anywhere on the page. */
export function watchInputs(texts: PageTexts, changed: () => void): void {
  const update = (): void => {
    listOrder(texts, changed);
    changed();
  };
  for (const side of SIDES) {
    chooser(side).addEventListener('change', () => {
      if (chooser(side).files?.length) words(side).value = '';
      update();
    });
    words(side).addEventListener('input', () => {
      chooser(side).value = '';
      update();
    });
  }
  chooser('later').addEventListener('change', update);
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) document.body.classList.remove('dropping');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    document.body.classList.remove('dropping');
    const files = [...(event.dataTransfer?.files ?? [])];
    const side = event.target instanceof Element ? event.target.closest('.slot') : null;
    if (files.length > 0) useFiles(files, side?.getAttribute('data-slot') as Side | null);
    update();
  });
}

/** One file goes to the side that it was dropped on, or to the first that is free; several go in the order of their names. */
function useFiles(files: readonly File[], on: Side | null): void {
  if (files.length === 1) {
    const free = SIDES.find((side) => !chooser(side).files?.length && words(side).value === '');
    put(on ?? free ?? 'newer', files);
    return;
  }
  const order = new Intl.Collator('en', { numeric: true }).compare;
  setFiles([...files].sort((a, b) => order(stemOf(a), stemOf(b))));
}

/** Without its ending, so that `L.7.pdf` comes before `L.7_Rev.1.pdf`. */
function stemOf({ name }: File): string {
  return name.replace(/\.[a-z]+$/i, '');
}

function setFiles(files: readonly File[]): void {
  put('older', files.slice(0, 1));
  put('newer', files.slice(1, 2));
  put('later', files.slice(2));
}

function put(place: Side | 'later', files: readonly File[]): void {
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  chooser(place).files = list.files;
  if (place !== 'later' && files.length > 0) words(place).value = '';
}

/** The older becomes the newer one, and the other way round. */
export function swapSides(): void {
  const [olderFiles, newerFiles] = SIDES.map((side) => [...(chooser(side).files ?? [])]);
  const [olderWords, newerWords] = SIDES.map((side) => words(side).value);
  put('older', newerFiles!);
  put('newer', olderFiles!);
  words('older').value = newerWords!;
  words('newer').value = olderWords!;
}

export function clearInputs(): void {
  setFiles([]);
  for (const side of SIDES) words(side).value = '';
}

/** With three and more, the list of all versions, each of which can be moved up. */
export function listOrder(texts: PageTexts, changed: () => void): void {
  const files = [...SIDES, 'later' as const].flatMap((place) => [...(chooser(place).files ?? [])]);
  const isSeries = chooser('later').files?.length !== 0;
  element('order-h').hidden = !isSeries;
  if (isSeries) element<HTMLDetailsElement>('more').open = true;
  const items = files.map((file, i) => {
    const item = make('li', '');
    item.append(make('bdi', file.name), ' ');
    if (i === 0) return item;
    const up = make('button', '↑');
    up.type = 'button';
    up.setAttribute('aria-label', texts.moveUp(file.name));
    up.addEventListener('click', () => {
      setFiles([...files.slice(0, i - 1), file, files[i - 1]!, ...files.slice(i + 1)]);
      listOrder(texts, changed);
      changed();
    });
    item.append(up);
    return item;
  });
  element('order').replaceChildren(...(isSeries ? items : []));
}
