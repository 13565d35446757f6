/** How cells of a workbook look, and the part of an Excel file that says so. */

/** What makes one cell look unlike another. */
export interface Look {
  /** A header, a number, a text on one line, or one that may take several. */
  readonly kind: 'header' | 'number' | 'line' | 'wrapped';
  /** Of a cell that is coloured, `#RRGGBB`. */
  readonly colors?: Colors | undefined;
}

export type Colors = readonly [background: string, text: string];

const HEADER: Colors = ['#1C2430', '#FFFFFF'];
const FONT = '<name val="Calibri"/><sz val="11"/><family val="2"/>';

/** The looks that were used, numbered as they came. */
export interface CellStyles {
  /** Number of a look: the `s` of a cell. */
  readonly idOf: (look: Look) => number;
  /** xl/styles.xml, when all cells are written. */
  readonly xml: () => string;
}

export function newStyles(): CellStyles {
  const fonts = numbered(`<font>${FONT}<color theme="1"/></font>`);
  const fills = numbered(
    '<fill><patternFill patternType="none"/></fill>',
    // Excel takes the second fill for this one, whatever it is.
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  const looks = new Map<string, number>();
  const styles = ['<xf fontId="0" applyFont="1"></xf>'];
  const idOf = ({ kind, colors = kind === 'header' ? HEADER : undefined }: Look): number => {
    const key = `${kind} ${colors}`;
    const known = looks.get(key);
    if (known !== undefined) return known;
    const font = colors ? fonts.idOf(`<font>${FONT}<b/>${color('color', colors[1])}</font>`) : 0;
    const fill = colors && fills.idOf(filled(colors[0]));
    const painted = fill === undefined ? '' : ` fillId="${fill}" applyFill="1"`;
    const place = `vertical="${kind === 'header' ? 'center' : 'top'}"${kind === 'wrapped' ? ' wrapText="1"' : ''}`;
    looks.set(key, styles.length);
    styles.push(
      `<xf fontId="${font}" applyFont="1"${painted} applyAlignment="1"><alignment ${place}/></xf>`,
    );
    return styles.length - 1;
  };
  const border = '<border><left/><right/><top/><bottom/><diagonal/></border>';
  return {
    idOf,
    xml: () =>
      `<?xml version="1.0" ?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${list('fonts', fonts.all())}${list('fills', fills.all())}${list('borders', [border])}${list('cellXfs', styles)}</styleSheet>`,
  };
}

/** Pieces of markup, each once, numbered as they came. */
function numbered(...first: string[]) {
  const ids = new Map(first.map((markup, i) => [markup, i]));
  return {
    idOf: (markup: string): number => {
      if (!ids.has(markup)) ids.set(markup, ids.size);
      return ids.get(markup)!;
    },
    all: (): string[] => [...ids.keys()],
  };
}

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

const color = (name: string, hex: string): string => `<${name} rgb="FF${hex.slice(1)}"/>`;

const filled = (background: string): string =>
  `<fill><patternFill patternType="solid">${color('fgColor', background)}<bgColor indexed="64"/></patternFill></fill>`;
