/** A paragraph of a corpus as a paragraph again: its verbs and addressee are found anew in its words. */
import type { AgreedPlace } from '../model/agreed.ts';
import type { Paragraph } from '../model/document.ts';
import { findAddressee } from './language/addressee.ts';
import { findLeadVerb } from './language/verbs/lead.ts';
import { findSecondaryVerbs } from './language/verbs/secondary.ts';

const LANGUAGE = 'en';

export function agreedParagraph({
  label,
  part,
  level,
  section,
  text,
}: Pick<AgreedPlace, 'label' | 'part' | 'level' | 'section' | 'text'>): Paragraph {
  const verb = findLeadVerb(text, part, LANGUAGE, { level });
  return {
    index: 0,
    label,
    part,
    level,
    section,
    prefix: '',
    text,
    verb,
    secondaryVerbs: findSecondaryVerbs(text, verb, part, LANGUAGE),
    addressee: verb && findAddressee(text, verb, LANGUAGE),
    chapeau: null,
    marks: [],
    footnotes: [],
    page: null,
    inferred: false,
  };
}
