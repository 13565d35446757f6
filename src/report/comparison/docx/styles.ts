/** Type and spacing of the Word file. */
import type { IStylesOptions } from 'docx';

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
    {
      id: 'Redline',
      name: 'Redline',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 120 }, indent: { left: 1300 } },
    },
    {
      id: 'RedlineHeading',
      name: 'Redline heading',
      basedOn: 'Redline',
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 200, after: 100 } },
    },
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 18, color: '555555' } },
  ],
};
