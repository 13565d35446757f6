/** The language of short texts. */
import { expect, it } from 'vitest';
import { detectLanguage } from '../../../src/parse/language/language.ts';

it.each([
  ['Recordando la Convención sobre la mujer, la paz y la seguridad,', 'es'],
  ['La Asamblea pide a la Oficina que prepare la reunión para la comisión.', 'es'],
  ['Invite la Commission à la réunion.', 'fr'],
  ['Urges all States to protect children.', 'en'],
  ['99/1', 'und'],
])('%j is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
