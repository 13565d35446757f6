/** The tables of a corpus. Stable: docs/CORPUS.md describes them for people who open the file themselves. */

/** Changes when a program of another version could not read the file. */
export const CORPUS_VERSION = 1;

/** Says that an SQLite file is a corpus of ours: "dwAT" in ASCII (SQLite's `application_id`). */
export const APPLICATION_ID = 0x64774154;

/**
 * `documents` and `paragraphs` are for people; `paragraph_text` is a full-text index over the paragraphs
 * (FTS5, English word stems); `superseded` has the hashes of older forms of a text that is there; `fingerprints` is what passages are found by, see `fingerprints.ts`.
 */
export const SCHEMA = `
create table documents (
  id integer primary key,
  symbol text not null,
  title text,
  date text,
  organ text,
  session text,
  stage text not null,
  language text not null,
  input text not null,
  sha256 text not null unique,
  paragraphs integer not null,
  words integer not null
);
create index documents_by_symbol on documents (symbol, language);
create table superseded (
  sha256 text primary key,
  symbol text not null,
  language text not null
) without rowid;
create table paragraphs (
  id integer primary key autoincrement,
  document integer not null references documents (id),
  position integer not null,
  label text not null,
  part text not null,
  level integer not null,
  section text not null,
  verb text,
  strength integer,
  addressee text,
  themes text not null,
  words integer not null,
  text text not null
);
create index paragraphs_by_document on paragraphs (document, position);
create virtual table paragraph_text using fts5 (
  text, content = 'paragraphs', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
create table fingerprints (
  segment integer not null,
  bucket integer not null,
  entries blob not null,
  primary key (segment, bucket)
) without rowid;
create view agreed as
  select d.symbol, p.label, p.part, p.section, p.verb, p.strength, p.addressee, p.themes, p.words,
    p.text, d.title, d.date, d.organ, d.session, d.stage, d.language
  from paragraphs p join documents d on d.id = p.document;
pragma application_id = ${APPLICATION_ID};
pragma user_version = ${CORPUS_VERSION};
`;

/** Lists in one column: themes are words, headings hold no line break. */
export const joinThemes = (themes: readonly string[]): string => themes.join(' ');
export const splitThemes = (column: string): string[] => column.split(' ').filter(Boolean);
export const joinSection = (section: readonly string[]): string => section.join('\n');
export const splitSection = (column: string): string[] => column.split('\n').filter(Boolean);
