import type { KeyStore } from '../env.ts';
import type { FromCore, ToCore } from '../host-messages.ts';

type Answer = Extract<ToCore, { type: 'key-answer' | 'key-failed' }>;

interface Question {
  resolve(value: Uint8Array | null): void;
  reject(error: Error): void;
}

/** The key store of the shell (the operating system's vault), asked over the shell's channel. */
export function createShellKeys(send: (message: FromCore) => void) {
  const waiting = new Map<number, Question>();
  let lastId = 0;

  function ask(message: (id: number) => FromCore): Promise<Uint8Array | null> {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      send(message(id));
    });
  }

  function store(kind: KeyStore['kind']): KeyStore {
    if (kind === 'none') {
      return { kind, get: async () => null, put: async () => undefined };
    }
    return {
      kind,
      get: (name) => ask((id) => ({ type: 'key-get', id, name })),
      put: async (name, secret) => {
        await ask((id) => ({ type: 'key-put', id, name, secret }));
      },
    };
  }

  function receive(answer: Answer): void {
    const question = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.type === 'key-answer') {
      question?.resolve(answer.value);
    } else {
      question?.reject(new Error(answer.reason));
    }
  }

  return { store, receive };
}
