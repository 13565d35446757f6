/** HTML by tagged template: everything put in is escaped unless it is HTML made here. */

/** Markup that is safe to put in a page as it is. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | null | undefined | false | readonly Value[];

/** Builds markup; strings and numbers are escaped, lists joined, null, undefined and false vanish. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let markup = parts[0]!;
  for (const [index, value] of values.entries()) markup += render(value) + parts[index + 1]!;
  return { markup };
}

/** Marks a string that this program wrote (style sheet, script) as markup. Never document text. */
export function trusted(markup: string): Html {
  return { markup };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes for text and quoted attributes; characters that HTML forbids become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/gu, '\ufffd');
}

function render(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  return value.map(render).join('');
}
