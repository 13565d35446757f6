/**
 * Letters of other alphabets that look like Latin ones. From the confusables of Unicode (UTS #39, data
 * 13.0: those of one letter, without digits and with upper case kept upper), and the few small letters
 * of Cyrillic and Greek that pass at a glance (в, к, м, т, η, κ …). The packages that carry the table
 * have not been kept up for years, and they read `m` as `rn` and `0` as `O`.
 */
const LOOK_ALIKES = {
  A: 'ΑАᎪᗅꓮ𖽀𐊠',
  B: 'ЬᏏΒВᏴᗷꓐ𐊂𐊡𐌁',
  C: '𑣲ⲤСᏟꓚ𐊢𐌂𐐕𐔜',
  D: 'ᏧᎠᗞᗪꓓ',
  E: 'ΕЕⴹᎬꓰ𑢦𑢮𐊆',
  F: 'Ϝᖴꓝ𑣂𑢢𐊇𐊥𐔥',
  G: 'ԌᏀᏳꓖ',
  H: 'ᏂΗⲎНᎻᕼꓧ𐋏',
  I: 'ᎥΙⲒІӀ',
  J: 'ͿЈᎫᒍꓙ',
  K: 'ΚⲔКᏦᛕꓗ𐔘',
  L: 'ⳐᏞᒪꓡ𖼖𑢣𑢲𐐛𐔦',
  M: 'ΜϺⲘМᎷᗰᛖꓟ𐊰𐌑',
  N: 'ΝⲚꓠ𐔓',
  O: 'ΟⲞОՕⵔዐଠ𐓂ꓳ𑢵𐊒𐊫𐐄𐔖',
  P: 'ΡⲢРᏢᑭꓑ𐊕',
  Q: 'ⵕ',
  R: 'ᎡᏒ𐒴ᖇꓣ𖼵',
  S: 'ЅՏᏕᏚꓢ𖼺𐊖𐐠',
  T: 'ΤⲦТᎢꓔ𖼊𑢼𐊗𐊱𐌕',
  U: 'Սሀ𐓎ᑌꓴ𖽂𑢸',
  V: 'ѴⴸᏙᐯꛟꓦ𖼈𑢠𐔝',
  W: '𑣯ԜᎳᏔꓪ',
  X: '𐌢𑣬ΧⲬХⵝᚷꓫ𐊐𐊴𐌗𐔧',
  Y: 'ΥⲨУҮᎩᎽꓬ𖽃𑢤𐊲',
  Z: '𐋵ΖᏃꓜ𑢩',
  a: 'αа',
  b: 'ᖯβьв',
  c: 'ⲥсꮯ𐐽',
  d: 'ԁᑯꓒ',
  e: 'еҽε',
  f: 'ք',
  g: 'ց',
  h: 'һհн',
  i: 'ιіꙇꭵ𑣃',
  j: 'ϳј',
  k: 'кκ',
  l: '𐌠𞣇ߊⵏᛁꓲ𖼨𐊊𐌉ӏ',
  m: 'м',
  n: 'ոռηп',
  o: 'οσⲟоჿօഠဝ𐓪𑣈𑣗𐐬',
  p: 'ρⲣр',
  q: 'ԛգզ',
  r: 'ᴦⲅгꮁ',
  s: 'ѕꮪ𑣁𐑈',
  t: 'тτ',
  u: 'υս𐓶𑣘',
  v: 'νѵ𑜆ꮩ𑣀',
  w: 'ѡԝա𑜊𑜎𑜏ꮃωш',
  x: 'хᕁᕽχ',
  y: 'γуүყ𑣜',
  z: 'ꮓ𑣄',
} as const;

/** Latin letters drawn otherwise: small capitals, strokes, hooks. They stand in names as well. */
const LATIN_VARIANTS = {
  a: 'ᴀɑⱥ',
  b: 'ʙƀɓ',
  c: 'ᴄȼƈ',
  d: 'ᴅđɖɗ',
  e: 'ᴇɇɛ',
  f: 'ꜰƒ',
  g: 'ɢǥɠɡ',
  h: 'ʜħɦ',
  i: 'ɪıɨ',
  j: 'ᴊɉ',
  k: 'ᴋƙ',
  l: 'ʟłƚɫ',
  m: 'ᴍɱ',
  n: 'ɴƞɲŋ',
  o: 'ᴏøɵ',
  p: 'ᴘƥᵽ',
  q: 'ꞯɋ',
  r: 'ʀɍɾ',
  s: 'ꜱʂſ',
  t: 'ᴛŧƭ',
  u: 'ᴜʉ',
  v: 'ᴠʋ',
  w: 'ᴡⱳ',
  y: 'ʏɏƴ',
  z: 'ᴢƶ',
} as const;

const byLetter = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([latin, all]) => [...all].map((one) => [one, latin])));

/** From a letter of another alphabet to the Latin one it looks like. */
export const FOREIGN: ReadonlyMap<string, string> = byLetter(LOOK_ALIKES);

/** From a variant of a Latin letter to the letter. */
export const VARIANTS: ReadonlyMap<string, string> = byLetter(LATIN_VARIANTS);
