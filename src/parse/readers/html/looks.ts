/** How an element of a page looks where that decides whether its words are seen: the policy is in `shown.ts`. */
import type { Attribute, StyleSheet } from './sheet.ts';

export interface HtmlLook {
  /** `hidden` by the page's own means (menus, panels), `unseen` by means that trick a reader. */
  readonly gone: 'hidden' | 'unseen' | null;
  readonly struck: boolean;
  /** Marked as put in. */
  readonly inserted: boolean;
  readonly underlined: boolean;
  /** Has a ground of its own colour. */
  readonly filled: boolean;
}

export const PLAIN_HTML_LOOK: HtmlLook = {
  gone: null,
  struck: false,
  inserted: false,
  underlined: false,
  filled: false,
};

const STRIKES = new Set(['del', 's', 'strike']);
/** The colours of the paper, and none at all, in the ways in which a style sheet writes them. */
const WHITE =
  /^(?:#f[0-9a-f]?f[0-9a-f]?f[0-9a-f]?|white|snow|rgba?\(\s*2[45]\d[\s,]+2[45]\d[\s,]+2[45]\d\b.*|hsla?\([^,)\s]+[\s,]+[\d.]+%[\s,]+(?:9[89]|100)(?:\.\d+)?%.*|transparent|(?:rgb|hsl)a?\(.*[,/]\s*0%?\s*\))$/i;
/** No colour at all, whatever the ground. */
const NONE = /^(?:transparent|(?:rgb|hsl)a?\(.*[,/]\s*0%?\s*\))$/i;
/** Cut away to nothing. */
const CUT_AWAY = /inset\(\s*(?:50|100)%|circle\(\s*0|ellipse\(\s*0|polygon\(\s*0\S*\s+0\S*\s*\)/;
/** Shrunk to nothing. */
const SHRUNK = /\bscale(?:x|y|3d)?\(\s*0(?:\.0\d*)?\s*[,)]/;
/** Pixels or points below which letters are specks. */
const TINY = 2;
/** Pixels beyond which words are off the page. */
const FAR = 900;

/** The look of an element inside of one that looks like `around`. */
export function lookOf(
  name: string,
  attribute: Attribute,
  around: HtmlLook,
  sheet: StyleSheet,
): HtmlLook {
  const style = sheet.of(name, attribute);
  const value = (property: string): string => style.get(property)?.toLowerCase() ?? '';
  const ground = value('background-color') || value('background');
  const filled =
    around.filled ||
    (ground !== '' && !WHITE.test(ground) && !/^(?:none|inherit|initial)/.test(ground));
  const decoration = `${value('text-decoration')} ${value('text-decoration-line')}`;
  const look: HtmlLook = {
    gone: goneOf(value, attribute, around, filled, ground),
    struck: around.struck || STRIKES.has(name) || decoration.includes('line-through'),
    inserted: around.inserted || name === 'ins',
    underlined:
      around.underlined || name === 'u' || name === 'ins' || decoration.includes('underline'),
    filled,
  };
  const keys = Object.keys(look) as (keyof HtmlLook)[];
  return keys.every((key) => look[key] === around[key]) ? around : look;
}

function goneOf(
  value: (property: string) => string,
  attribute: Attribute,
  around: HtmlLook,
  filled: boolean,
  ground: string,
): HtmlLook['gone'] {
  if (around.gone === 'hidden') return 'hidden';
  if (value('display') === 'none' || attribute('hidden') !== undefined) return 'hidden';
  if (/^(?:hidden|collapse)$/.test(value('visibility'))) return 'hidden';
  if (value('content-visibility') === 'hidden') return 'hidden';
  if (value('visibility') === 'visible' && around.gone === 'unseen') return null;
  if (isUnseen(value, attribute, filled, ground)) return 'unseen';
  // A size of its own takes words out of a parent without one.
  return around.gone === 'unseen' && sizeOf(value('font-size')) >= TINY ? null : around.gone;
}

function isUnseen(
  value: (property: string) => string,
  attribute: Attribute,
  filled: boolean,
  ground: string,
): boolean {
  const color =
    value('-webkit-text-fill-color') || value('color') || (attribute('color')?.toLowerCase() ?? '');
  if (color !== '' && (WHITE.test(color) ? !filled || NONE.test(color) : color === ground))
    return true;
  if (CUT_AWAY.test(value('clip-path')) || SHRUNK.test(value('transform'))) return true;
  if (/^0(?:\.0+)?$/.test(value('scale')) || /opacity\(\s*0%?\s*\)/.test(value('filter')))
    return true;
  if (sizeOf(value('font-size')) < TINY) return true;
  const opacity = Number.parseFloat(value('opacity'));
  if (opacity < 0.05) return true;
  if (/^(?:absolute|fixed|relative)$/.test(value('position'))) {
    const far = ['left', 'right', 'top', 'bottom'].some((edge) => sizeOf(value(edge), 0) < -FAR);
    if (far || /rect\(\s*0/.test(value('clip'))) return true;
  }
  if (sizeOf(value('text-indent'), 0) < -FAR || sizeOf(value('margin-left'), 0) < -FAR) return true;
  const clipped = /hidden|clip/.test(value('overflow'));
  return (
    clipped &&
    (sizeOf(value('height')) < TINY ||
      sizeOf(value('width')) < TINY ||
      sizeOf(value('max-height')) < TINY)
  );
}

/** A length in pixels or points; `unset` where it is none or relative. */
function sizeOf(length: string, unset = 100): number {
  const match = /^(-?[\d.]+)(px|pt|em|rem|%)?$/.exec(length);
  if (!match) return unset;
  const scale = match[2] === 'em' || match[2] === 'rem' ? 16 : match[2] === '%' ? 0.16 : 1;
  return Number(match[1]) * scale;
}
