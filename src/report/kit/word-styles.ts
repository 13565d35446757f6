/** Type and spacing of the Word files. Text has styles of its own, so that a redline can be read back. */
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Part } from '../../model/document.ts';
import { ABOUT_STYLES, REDLINE_STYLES } from '../../model/redline.ts';

/** Ids of the styles of the text. */
export const REDLINE_IDS = {
  preamble: 'RedlinePreamble',
  operative: 'RedlineOperative',
  annex: 'RedlineAnnex',
  heading: 'RedlineHeading',
} as const satisfies Record<Part, string>;

/** Ids of the styles of what we say about it. */
export const ABOUT_IDS = {
  title: 'ReportTitle',
  heading: 'ReportHeading',
  line: 'ReportLine',
  small: 'ReportSmall',
} as const satisfies Record<keyof typeof ABOUT_STYLES, string>;

const TEXT_LOOK = { spacing: { after: 120 }, indent: { left: 1300 } };

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Times New Roman', size: 22 },
      paragraph: { spacing: { after: 120 } },
    },
    title: { run: { font: 'Arial', size: 34, bold: true }, paragraph: { spacing: { after: 120 } } },
    heading2: {
      run: { font: 'Arial', size: 24, bold: true, color: '1C2430' },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    text('preamble'),
    text('operative'),
    text('annex'),
    {
      ...text('heading'),
      run: { bold: true },
      paragraph: { ...TEXT_LOOK, keepNext: true, spacing: { before: 200, after: 100 } },
    },
    { id: ABOUT_IDS.title, name: ABOUT_STYLES.title, basedOn: 'Title' },
    { id: ABOUT_IDS.heading, name: ABOUT_STYLES.heading, basedOn: 'Heading2' },
    { id: ABOUT_IDS.line, name: ABOUT_STYLES.line, basedOn: 'Normal' },
    {
      id: ABOUT_IDS.small,
      name: ABOUT_STYLES.small,
      basedOn: 'Normal',
      run: { size: 18, color: '555555' },
    },
  ],
};

function text(part: Part): IParagraphStyleOptions {
  return {
    id: REDLINE_IDS[part],
    name: REDLINE_STYLES[part],
    basedOn: 'Normal',
    paragraph: TEXT_LOOK,
  };
}
