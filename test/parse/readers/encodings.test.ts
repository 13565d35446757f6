/** Bytes to text: right, or with a word that it may be wrong. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/parse/readers/encodings.ts';
import { sniff } from '../../../src/parse/readers/sniff.ts';

const TEXT = 'The Council asks every mayor to mend the slide – “at once”, déjà vu;\n';
const wide = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};
const latin = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) =>
        typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
      ),
    ),
  );

describe('decode', () => {
  it('mends what was encoded twice, and says so; one odd letter is left as it is', () => {
    const signs: Record<string, string> = {
      'â€œ': '“',
      'â€\u009d': '”',
      'â€“': '–',
      'Ã©': 'é',
      'Ã\u00a0': 'à',
    };
    const twice = Object.entries(signs).reduce(
      (text, [wrong, right]) => text.replaceAll(right, wrong),
      TEXT,
    );
    const { text, problems } = decode(new TextEncoder().encode(twice));
    expect(text).toBe(TEXT);
    expect(problems.map(({ message }) => message).join()).toContain('encoded twice');
    const once = 'The mayor of SÃ£o asks for â€ nothing;';
    expect(decode(new TextEncoder().encode(once))).toEqual({ text: once, problems: [] });
  });

  it('goes by the mark, and by zero bytes where there is none', () => {
    for (const order of ['le', 'be'] as const) {
      for (const mark of [true, false]) {
        expect(decode(wide(TEXT, order, mark))).toEqual({ text: TEXT, problems: [] });
        expect(sniff(wide(TEXT, order, mark))).toEqual({ format: 'text' });
      }
    }
    const points = [0xfeff, ...[...TEXT].map((sign) => sign.codePointAt(0)!)];
    const bytes = new Uint8Array(Uint32Array.from(points).buffer);
    expect(decode(bytes)).toEqual({ text: TEXT, problems: [] });
  });

  it('knows the signs of Windows-1252, and says nothing of a plain text in it', () => {
    const bytes = latin(
      'Mend the slide ',
      [0x96],
      ' ',
      [0x93],
      'd',
      [0xe9],
      'j',
      [0xe0],
      [0x94],
      '.',
    );
    expect(decode(bytes)).toEqual({ text: 'Mend the slide – “déjà”.', problems: [] });
  });

  it('reads other alphabets with a word of doubt', () => {
    const russian = [...'Подтверждает права детей'].map((sign) =>
      sign === ' ' ? 32 : sign.codePointAt(0)! - 0x410 + 0xc0,
    );
    const read = decode(latin('1. Asks mayors;\n', russian));
    expect(read.text).toContain('Подтверждает права детей');
    expect(read.problems.map(({ code }) => code)).toEqual(['encoding-doubtful']);
  });

  it('says so where letters are lost or mixed', () => {
    for (const bytes of [
      latin('Mayors +AHM-hall mend it'),
      latin('Mayors sh', [0], 'all mend it'),
    ]) {
      expect(decode(bytes).problems.map(({ code }) => code)).toEqual(['encoding-doubtful']);
    }
  });

  it('trusts nothing of a text in an encoding that nobody knows, and the rest of one with a wrong name', () => {
    const codes = (bytes: Uint8Array): string[] => decode(bytes).problems.map(({ code }) => code);
    const mixed = latin('R', [0xc3, 0xa9], 'affirme ', [0xe9], 't', [0xe9]);
    const oldPrinters = latin('D', [0x82], 'cide de prot', [0x82], 'ger les ', [0x90], 'tats');
    expect([mixed, oldPrinters].map(codes)).toEqual([['encoding-unknown'], ['encoding-unknown']]);
    expect(codes(latin('Asks mayors to act. '.repeat(30), 'Wa', [0xb3, 0xea], 'sa'))).toEqual([
      'encoding-doubtful',
    ]);
  });

  it('reads letters of two bytes whose second one is plain, and Arabic of either kind', () => {
    const big5 = latin(
      [0xa4, 0x48, 0xb2, 0x7a, 0xa8, 0xc6, 0xb7, 0x7c],
      ', 1. ',
      [0xa8, 0xe0, 0xb5, 0xa3, 0xc5, 0x76, 0xa7, 0x51],
    );
    expect(decode(big5).text).toBe('人理事會, 1. 兒童權利');
    const arabic = latin(
      [0xea, 0xcd, 0xcb],
      ' ',
      [0xc7, 0xe4, 0xcf, 0xe8, 0xe4],
      ' ',
      [0xd9, 0xe4, 0xe9],
      ' ',
      [0xcd, 0xe5, 0xc7, 0xea, 0xc9],
    );
    expect(decode(arabic).text).toBe('يحث الدول على حماية');
  });

  it('says nothing of plus signs and of good UTF-8', () => {
    for (const text of ['Beijing+30 and SDG+ are named in A/80/L.6+Add.1;', TEXT]) {
      expect(decode(new TextEncoder().encode(text))).toEqual({ text, problems: [] });
    }
  });
});

describe('letters of other alphabets', () => {
  const RUSSIAN = 'Совет призывает города починить качели и горки для всех детей';
  const ACCENTS = "L'école demande à tous les élèves d'être là";
  /** A text in an encoding, letter by letter, as its table decodes them. */
  const encoded = (text: string, encoding: string): Uint8Array => {
    const decoder = new TextDecoder(encoding);
    const table = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
    );
    return new Uint8Array([...text].map((letter) => table.get(letter)!));
  };

  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['macintosh', ACCENTS],
  ])('are read in %s, and told', (encoding, text) => {
    const { text: read, problems } = decode(encoded(text, encoding));
    expect(read).toBe(text);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(encoding)]);
  });
});

describe('files of text that wrap another', () => {
  const named = (text: string): unknown => sniff(new TextEncoder().encode(text));

  it('are told: mails, pages in one file, flat Word files', () => {
    const mail = 'From: a@example.org\nTo: b@example.org\nSubject: Draft\n\nText';
    expect(named(mail)).toEqual({ format: 'mail' });
    expect(
      named('MIME-Version: 1.0\nContent-Type: multipart/related;\n boundary="x"\n\n--x'),
    ).toEqual({ format: 'mail' });
    expect(named('<?xml version="1.0"?><pkg:package xmlns:pkg="x">')).toEqual({ format: 'docx' });
    expect(named('Subject: the rights of the child\n\nThe Human Rights Council,')).toEqual({
      format: 'text',
    });
  });
});
