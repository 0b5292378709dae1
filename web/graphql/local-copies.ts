/** What a form was when it could not be kept on the server, in the browser it was typed in. */
export interface LocalCopy {
  /** Id of the draft, whether the server has it or not. */
  readonly form: string;
  /** Revision of the draft that the text goes on from; 0 where the server has none. */
  readonly revision: number;
  readonly title: string;
  readonly body: string;
  /** ISO date and time. */
  readonly typedAt: string;
}

/** The part of the browser's storage that copies need. */
export type CopyStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'federal-services-index.form.';

/**
 * Copies of one person's forms in this browser. Each is filed under the person, so that the next one to sign in here
 * is not shown them. A browser that keeps nothing (private windows, a full disk) makes every call do nothing.
 */
export class LocalCopies {
  readonly #storage: CopyStorage | undefined;
  readonly #prefix: string;

  constructor(storage: CopyStorage | undefined, personId: string) {
    this.#storage = storage;
    this.#prefix = `${PREFIX}${personId}.`;
  }

  read(form: string): LocalCopy | undefined {
    return this.#read(`${this.#prefix}${form}`);
  }

  /** @returns false where the browser keeps nothing */
  write(copy: LocalCopy): boolean {
    try {
      this.#storage?.setItem(`${this.#prefix}${copy.form}`, JSON.stringify(copy));
      return this.#storage !== undefined;
    } catch {
      // Full or forbidden. The form goes on; the page says that nothing is kept here.
      return false;
    }
  }

  remove(form: string): void {
    try {
      this.#storage?.removeItem(`${this.#prefix}${form}`);
    } catch {
      // A storage that cannot be written holds no copy either.
    }
  }

  /** All copies, newest first. */
  all(): LocalCopy[] {
    return keysOf(this.#storage, this.#prefix)
      .flatMap((key) => this.#read(key) ?? [])
      .sort((a, b) => (a.typedAt < b.typedAt ? 1 : -1));
  }

  #read(key: string): LocalCopy | undefined {
    try {
      const text = this.#storage?.getItem(key) ?? null;
      return text === null ? undefined : (JSON.parse(text) as LocalCopy);
    } catch {
      return undefined;
    }
  }
}

/** True where anybody has typed something in this browser that the server does not have. Says nothing of what. */
export function hasAnyCopy(storage: CopyStorage | undefined): boolean {
  return keysOf(storage, PREFIX).length > 0;
}

/** The storage of the browser, or undefined where it is forbidden. */
export function browserStorage(): CopyStorage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function keysOf(storage: CopyStorage | undefined, prefix: string): string[] {
  if (storage === undefined) return [];
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  );
}
