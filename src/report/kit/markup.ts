/** HTML and XML by tagged template: what is put in is escaped unless it is markup made here. */

/** Markup that is safe to put in a page as it is. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | null | undefined | false | readonly Value[];

/** Builds markup; strings and numbers are escaped, lists joined, null, undefined and false vanish. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let out = parts[0]!;
  for (const [index, value] of values.entries()) out += render(value) + parts[index + 1]!;
  return { markup: out };
}

/** Marks a string that this program wrote (style sheet, script) as markup. Never document text. */
export function trusted(markup: string): Markup {
  return { markup };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes for text and quoted attributes; characters that HTML or XML forbid become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu,
      '\ufffd',
    );
}

function render(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  return value.map(render).join('');
}
