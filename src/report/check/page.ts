/** A check as one self-contained page without script. */
import type { CheckFinding, CheckResult } from '../../model/check.ts';
import { asset } from '../kit/assets.ts';
import { type Markup, markup, trusted } from '../kit/markup.ts';
import { pageHead } from '../kit/page-head.ts';
import { HOW_TO_READ, madeBy } from '../wording/wording.ts';
import {
  acceptedSentence,
  findingSign,
  findingTitle,
  lapsedSentence,
  resultSentence,
  shortFingerprint,
  toldLine,
} from './wording.ts';

export function renderCheckPage(result: CheckResult): string {
  const style = asset(import.meta.url, 'check.css');
  return markup`${pageHead({ title: 'draftwatch check', style })}
<body>
<header><h1>draftwatch check</h1><p>${resultSentence(result)}.</p></header>
<main>
${result.texts.map(
  ({ id, findings, unchecked }) => markup`<section><h2>${id}</h2>
<ul>${unchecked.map(({ what, message }) => markup`<li class="unchecked"><b>not checked</b> <bdi>${what}</bdi>: ${message}</li>`)}${findings.map(item)}${findings.length + unchecked.length === 0 && markup`<li>No findings.</li>`}</ul></section>
`,
)}${
  result.lapsed.length > 0 &&
  markup`<section><h2>Accepted, but no longer</h2><ul>${result.lapsed.map((one) => markup`<li>${lapsedSentence(one)}</li>`)}</ul></section>
`
}</main>
<footer><small>${madeBy(result.tool)} ${HOW_TO_READ}</small></footer>
</body>
</html>
`.markup;
}

function item(finding: CheckFinding): Markup {
  const { accepted, failing, where, fingerprint } = finding;
  return markup`<li${failing && accepted === null && trusted(' class="failing"')}><b>${findingSign(finding)} ${findingTitle(finding)}</b> <span dir="auto">${toldLine(finding)}</span>${accepted && markup` <em>${acceptedSentence(accepted)}</em>`}<br><small>${shortFingerprint(fingerprint)} in <bdi>${where}</bdi></small></li>`;
}
