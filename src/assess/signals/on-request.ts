/** Who asks for what is given on request: States for help, or people for what is theirs. */

import { wordsIn } from '../../words/words.ts';
import { isPeople } from '../function/doubtful.ts';
import type { Side } from '../view/side.ts';

const STATES = /^(?:states?|governments?|countries|country|authorities|parties)$/;
/** So far before it stands to whom it is given. */
const NEAR = 9;

/** `gives patients (, on request,) a copy`: people ask; `help States (, on request,) to protect children`: States do. */
export function isForPeople(side: Side, at: number): boolean {
  const { words, paragraphs } = side;
  const asked = paragraphs.length === 1 ? paragraphs[0]!.addressee : null;
  const body = asked ? wordsIn(words, asked).to : 0;
  const given = words.slice(body, at);
  const near = Math.max(body, at - NEAR);
  return (
    !given.some(({ key }) => STATES.test(key)) &&
    words.slice(near, at).some(({ key }, i) => isPeople(side, near + i) || PEOPLES.test(key))
  );
}

const PEOPLES =
  /^(?:peoples|patients?|prisoners?|detainees?|witness(?:es)?|pupils?|consumers?|applicants?|residents?|tenants?)$/;
