/** The few things of style sheets that decide what of a page is seen. */

/** Declarations by lower-case property. */
export type Declarations = ReadonlyMap<string, string>;

interface Rule {
  readonly tag: string | null;
  readonly classes: readonly string[];
  readonly id: string | null;
  /** Of `::before` and `::after`. */
  readonly pseudo: boolean;
  readonly declarations: Declarations;
}

export type Attribute = (name: string) => string | undefined;

/** More rules than this are a site's, not a text's. */
const MOST_RULES = 2000;
const SELECTOR =
  /^([a-z][\w-]*|\*)?((?:\.[\w-]+)*)(?:#([\w-]+))?((?:\.[\w-]+)*)(::?(?:before|after))?$/i;

export class StyleSheet {
  private readonly rules: Rule[] = [];

  /** Takes the text of a `<style>` element. Selectors of more than one part, and at-rules, are passed over. */
  add(css: string): void {
    const text = css.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/@media\s+print[^{]*\{/g, '@print{');
    for (const [, selectors = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      if (this.rules.length >= MOST_RULES) return;
      const declarations = readDeclarations(body);
      for (const selector of selectors.split(',')) {
        const match = SELECTOR.exec(selector.trim());
        if (!match || selector.trim() === '') continue;
        const [, tag, left = '', id, right = '', pseudo] = match;
        this.rules.push({
          tag: tag === undefined || tag === '*' ? null : tag.toLowerCase(),
          classes: `${left}${right}`.split('.').filter((name) => name !== ''),
          id: id ?? null,
          pseudo: pseudo !== undefined,
          declarations,
        });
      }
    }
  }

  /** What the sheet and the element itself say of it, the element last. */
  of(tag: string, attribute: Attribute): Declarations {
    const own = readDeclarations(attribute('style') ?? '');
    const found = this.rules.filter((rule) => !rule.pseudo && matches(rule, tag, attribute));
    if (found.length === 0) return own;
    return new Map([...found.flatMap((rule) => [...rule.declarations]), ...own]);
  }

  /** Words that the sheet itself puts before or behind the element. */
  generated(tag: string, attribute: Attribute): string {
    return this.rules
      .filter((rule) => rule.pseudo && matches(rule, tag, attribute))
      .map(({ declarations }) => /^["'](.*)["']/.exec(declarations.get('content') ?? '')?.[1] ?? '')
      .filter((words) => /\p{L}{2}/u.test(words.replace(/\\[0-9a-f]+/gi, '')))
      .join(' ');
  }
}

function matches(rule: Rule, tag: string, attribute: Attribute): boolean {
  if (rule.tag !== null && rule.tag !== tag) return false;
  if (rule.id !== null && rule.id !== attribute('id')) return false;
  if (rule.classes.length === 0) return rule.tag !== null || rule.id !== null;
  const classes = (attribute('class') ?? '').split(/\s+/);
  return rule.classes.every((name) => classes.includes(name));
}

function readDeclarations(body: string): Declarations {
  const pairs = body.split(';').flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    if (colon < 0) return [];
    const value = line.slice(colon + 1).replace(/!important/i, '');
    return [[line.slice(0, colon).trim().toLowerCase(), value.trim()]];
  });
  return new Map(pairs);
}
