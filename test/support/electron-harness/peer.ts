/** One end of a line between two programs or processes: each side answers the other's calls by name. */
export class Peer {
  readonly #send: (message: Message) => void;
  readonly #answers = new Map<string, (argument: never) => unknown>();
  readonly #waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  #last = 0;

  /** @param send hands a message to the other side; what comes from there goes to {@link receive} */
  constructor(send: (message: Message) => void) {
    this.#send = send;
  }

  /** Answers calls of one name. */
  answer(name: string, answer: (argument: never) => unknown): void {
    this.#answers.set(name, answer);
  }

  /** Calls the other side. */
  call<R = void>(name: string, argument?: unknown): Promise<R> {
    const id = ++this.#last;
    return new Promise<R>((resolve, reject) => {
      this.#waiting.set(id, { resolve: (value) => resolve(value as R), reject });
      this.#send({ call: id, name, argument });
    });
  }

  /** Takes a message from the other side. */
  receive(message: Message): void {
    if ('name' in message) void this.#reply(message);
    else {
      const waiting = this.#waiting.get(message.reply);
      this.#waiting.delete(message.reply);
      if (message.error === undefined) waiting?.resolve(message.value);
      else waiting?.reject(new Error(message.error));
    }
  }

  async #reply({ call, name, argument }: Call): Promise<void> {
    try {
      const answer = this.#answers.get(name);
      if (!answer) throw new Error(`nobody answers ${name}`);
      this.#send({ reply: call, value: await answer(argument as never) });
    } catch (error) {
      this.#send({ reply: call, error: error instanceof Error ? error.message : String(error) });
    }
  }
}

interface Call {
  readonly call: number;
  readonly name: string;
  readonly argument: unknown;
}

interface Reply {
  readonly reply: number;
  readonly value?: unknown;
  readonly error?: string;
}

export type Message = Call | Reply;
