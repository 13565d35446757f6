/**
 * HTML as a stream of tags and characters. No tree is built: hostile pages can make a tree grow with
 * the square of their size, a stream cannot.
 */
import { Tokenizer, TokenizerMode } from 'parse5';

const SLICE = 64 * 1024;

/** The content of these is cut by rules of its own, not as tags. */
const MODES: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  xmp: TokenizerMode.RAWTEXT,
};

export interface TagHandlers {
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text(characters: string): void;
  /** The inside of a comment; sections of XML (`[CDATA[…]]`) come as such. */
  comment?(inside: string): void;
}

/** Tells every tag and every run of characters; entities are resolved. */
export function tokenise(html: string, on: TagHandlers): void {
  const characters = ({ chars }: { chars: string }): void => on.text(chars);
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag({ tagName, attrs, selfClosing }) {
        const mode = MODES[tagName];
        if (mode !== undefined) tokenizer.state = mode;
        on.open(tagName, (name) => attrs.find((attribute) => attribute.name === name)?.value);
        if (selfClosing && (tagName === 'svg' || tagName === 'math')) on.close(tagName);
      },
      onEndTag: ({ tagName }) => on.close(tagName),
      onCharacter: characters,
      onWhitespaceCharacter: characters,
      onNullCharacter: () => {},
      onComment: ({ data }) => on.comment?.(data),
      onDoctype: () => {},
      onEof: () => {},
    },
  );
  for (let at = 0; at < html.length; at += SLICE) {
    tokenizer.write(html.slice(at, at + SLICE), at + SLICE >= html.length);
  }
}
