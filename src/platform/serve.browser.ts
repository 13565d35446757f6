/** The inside of a thread that `thread.browser.ts` started: it answers one message after the other. */

interface Inside {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}

export function serve<Message = Uint8Array>(extract: (message: Message) => unknown): void {
  const inside = globalThis as unknown as Inside;
  inside.addEventListener('message', ({ data }) => {
    // What is thrown here ends the file as a crash, as in other threads: it must not be swallowed by a promise.
    void answer(inside, extract, data as Message).catch((error: unknown) => {
      setTimeout(() => {
        throw error;
      });
    });
  });
}

async function answer<Message>(
  inside: Inside,
  extract: (message: Message) => unknown,
  message: Message,
): Promise<void> {
  inside.postMessage({ answer: await extract(message) });
}

/** Hears messages that are answered several times, or not at all. */
export function serveAll<Message, Reply>(
  hear: (message: Message, tell: (reply: Reply) => void) => void,
): void {
  const inside = globalThis as unknown as Inside;
  inside.addEventListener('message', ({ data }) =>
    hear(data as Message, (reply) => inside.postMessage({ answer: reply })),
  );
}
