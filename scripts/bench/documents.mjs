// Plain Document records from lists of paragraphs, as the readers would make them.

/** A document of `{ part, text }` paragraphs. */
export function documentOf(drafts) {
  return {
    info: {
      symbol: null,
      title: null,
      stage: 'draft',
      language: 'en',
      date: null,
      organ: null,
      session: null,
      agendaItem: null,
      sponsors: [],
      adoption: null,
      source: { input: 'bench', url: null, sha256: '', format: 'text', bytes: 0 },
      paragraphs: drafts.length,
      coverage: { words: 0, kept: 0, dropped: 0 },
    },
    paragraphs: drafts.map(({ part, text }, index) => ({
      index,
      label: `${part[0].toUpperCase()}${index + 1}`,
      part,
      level: 1,
      prefix: '',
      text,
      verb: null,
      secondaryVerbs: [],
      addressee: null,
      chapeau: null,
      marks: [],
      footnotes: [],
      page: null,
      section: [],
      inferred: false,
    })),
    dropped: [],
    problems: [],
  };
}

/** The same as a plain text file that the text reader understands. */
export function textFileOf(drafts) {
  let number = 0;
  const lines = drafts.map(({ part, text }) => {
    if (part === 'preamble') return text;
    number += 1;
    return `${number}. ${text}`;
  });
  return ['The General Assembly,', ...lines].join('\n\n');
}
