/** What a person has to look at in a Word file: pictures, hidden words, strikes, changes in neither text. */
import type { Problem } from '../../../model/document.ts';
import type { TrackedView } from '../../reading.ts';
import { isOpeningFormula } from '../../segment/formulas.ts';
import { doubtfulText, hiddenProblem, pictureProblem, struckProblem } from '../shown.ts';
import type { Styles } from './styles.ts';
import { groundOf, isHiddenTwice, type ParagraphVisibility, visibilityOf } from './visibility.ts';
import type { DocxPiece, WordParagraph } from './word-model.ts';

/** The prompts that Word itself puts into empty form fields. */
const PROMPT =
  /^\W*(?:click|tap|choose|enter|select|type|cliquez|choisissez|entrez|haga clic|elija|escriba)\b/i;
const LETTERS = /\p{L}{2}/u;

/** Problems of the paragraphs of a body and of its notes, in the order of their kinds. */
export function doubtsOf(
  body: readonly WordParagraph[],
  notes: readonly WordParagraph[],
  styles: Styles,
  view: TrackedView,
): Problem[] {
  const paragraphs = [...body, ...notes];
  const pieces = paragraphs.flatMap((paragraph) => {
    const ground = groundOf(paragraph, styles);
    return paragraph.pieces.map((piece) => ({ piece, ground }));
  });
  const words = (accept: (piece: DocxPiece, ground: ParagraphVisibility) => boolean): string =>
    pieces
      .filter(({ piece, ground }) => accept(piece, ground))
      .map(({ piece }) => piece.text)
      .join(' … ')
      .replace(/\s+/g, ' ')
      .trim();
  const told = (text: string, problem: (text: string) => Problem): Problem[] =>
    LETTERS.test(text) ? [problem(text)] : [];
  const isRead = ({ inserted, deleted }: DocxPiece): boolean =>
    (view === 'before' ? inserted : deleted) === null;
  return [
    ...told(
      words((piece) => piece.deleted?.byHand === true),
      (text) => struckProblem(text, null),
    ),
    ...told(
      words((piece, ground) => isRead(piece) && visibilityOf(piece, ground) === 'unseen'),
      (text) => hiddenProblem(text, null),
    ),
    ...told(words(isHiddenTwice), (text) =>
      doubtfulText(text, 'is hidden by two styles at once: Word shows it, other programs do not'),
    ),
    ...told(
      words((piece) => piece.placeholder && LETTERS.test(piece.text) && !PROMPT.test(piece.text)),
      (text) => doubtfulText(text, 'is the prompt of an empty form field: left out'),
    ),
    ...told(
      words((piece) => piece.look.signs && LETTERS.test(piece.text)),
      (text) => doubtfulText(text, 'is set in a font of signs: the page may show no letters'),
    ),
    ...changesInNeither(paragraphs),
    ...pictureProblems(body),
  ];
}

/** Pictures below the opening of the text: above it stand emblems. */
function pictureProblems(paragraphs: readonly WordParagraph[]): Problem[] {
  const texts = paragraphs.map(({ pieces }) =>
    pieces
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
  const formula = texts.findIndex(isOpeningFormula);
  const start = formula >= 0 ? formula : texts.findIndex((text) => text.length > 60);
  const end = texts.findLastIndex((text) => text.length > 20);
  return paragraphs.flatMap(({ pictures }, i) => {
    if (pictures.length === 0 || i <= start || start < 0) return [];
    const what = pictures.length === 1 ? 'A picture' : `${pictures.length} pictures`;
    const whole = texts[i] === '' && i < end && pictures.some(({ wide }) => wide);
    const before = texts.slice(0, i + 1).findLast((text) => text !== '') ?? '';
    return [pictureProblem(what, whole, before)];
  });
}

/** Struck out of another's insertion: such words are in neither text. Moves: who made them. */
function changesInNeither(paragraphs: readonly WordParagraph[]): Problem[] {
  const named = (author: string): string => (author === '' ? 'Somebody unnamed' : author);
  const problem = (message: string): Problem => ({
    side: null,
    code: 'tracked-changes-within',
    message,
    where: null,
  });
  return paragraphs.flatMap(({ pieces }) =>
    pieces.flatMap(({ text, inserted, deleted }) => {
      if (text.trim() === '') return [];
      if (inserted?.moved && !deleted) {
        return [
          problem(`${named(inserted.author)} moved “${firstWords(text)}” to where it stands.`),
        ];
      }
      if (!inserted || !deleted || deleted.byHand) return [];
      const whose = inserted.author === deleted.author ? 'the same author' : named(inserted.author);
      return [
        problem(
          `${named(deleted.author)} struck “${text.trim()}” out of an insertion by ${whose}: it is in neither text.`,
        ),
      ];
    }),
  );
}

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
