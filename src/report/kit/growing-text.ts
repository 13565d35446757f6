/** A long text that is written in pieces and wanted as bytes: held once, not as pieces, as a string and as bytes. */

/** Characters that are gathered before they become bytes. */
const PIECE = 1 << 16;
/** Most bytes of one text. They are only named beforehand: the system gives what is used. */
const MOST = 2 ** 30;
/** A character of a string takes at most so many bytes. */
const WIDEST = 3;

export interface GrowingText {
  readonly write: (text: string) => void;
  /** All of it as UTF-8; nothing can be written after it. */
  readonly end: () => Uint8Array<ArrayBuffer>;
}

export function growingText(): GrowingText {
  const buffer = new ArrayBuffer(0, { maxByteLength: MOST });
  const encoder = new TextEncoder();
  let used = 0;
  let waiting = '';
  const flush = (): void => {
    const room = used + WIDEST * waiting.length;
    if (room > buffer.byteLength) buffer.resize(room);
    used += encoder.encodeInto(waiting, new Uint8Array(buffer, used)).written;
    waiting = '';
  };
  return {
    write: (text) => {
      waiting += text;
      if (waiting.length >= PIECE) flush();
    },
    end: () => {
      flush();
      return new Uint8Array(buffer, 0, used);
    },
  };
}
