/** A comparison whose texts attack every format at once. */
import { reportOf } from './sample.ts';

export const PAYLOADS = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '=cmd|calc!A1',
  '@SUM(1+1)',
  '+1+cmd',
  '-1+cmd',
  '\u001b[31mred\u001b]0;title\u0007',
  '::error::owned\n::set-output name=x::y\r\n::stop-commands::z',
  '</failure>]]><x a="b">&amp;\'',
  '[link](javascript:alert(1)) @someone `code` **bold** | cell |',
  '\u0000\u0008\ufffe\ud800 \u202eRLO %0A %25',
];

export const HOSTILE = reportOf(
  PAYLOADS.flatMap((text, i) => [
    {
      kind: 'added' as const,
      after: [[`OP${2 * i + 1}`, text]] as const,
      effect: 'added' as const,
      themes: ['child-rights'],
      flagged: true,
    },
    {
      kind: 'edited' as const,
      before: [[`OP${2 * i + 1}`, `Urges ${text}`]] as const,
      after: [[`OP${2 * i + 2}`, `Encourages ${text}`]] as const,
      effect: 'weakened' as const,
      themes: ['child-rights'],
      flagged: true,
      signals: [
        {
          rule: 'verb.urge-encourage',
          type: 'verb' as const,
          direction: 'weaker' as const,
          was: `Urges ${text}`,
          is: text,
        },
      ],
    },
  ]),
  {
    problems: [{ side: 'after', code: 'odd', message: PAYLOADS.join(' '), where: PAYLOADS[6]! }],
  },
);
