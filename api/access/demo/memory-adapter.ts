import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** More than this many things are not kept; the oldest go first. */
const MOST = 2_000;

/**
 * What the demo provider remembers between two steps of a sign-in, for minutes: in memory, because whoever is signed in
 * already has a session in the store and needs none of it.
 */
export function memoryAdapter(): new (model: string) => Adapter {
  const kept = new Map<string, Kept>();
  const find = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key);
    if (found === undefined || found.until > Date.now()) return found?.payload;
    kept.delete(key);
    return undefined;
  };
  const findWhere = (model: string, name: 'uid' | 'userCode', value: string): AdapterPayload | undefined =>
    [...kept.keys()]
      .filter((key) => key.startsWith(`${model}:`))
      .map(find)
      .find((payload) => payload?.[name] === value);

  return class implements Adapter {
    readonly #model: string;

    constructor(model: string) {
      this.#model = model;
    }

    async upsert(id: string, payload: AdapterPayload, seconds: number): Promise<void> {
      const key = this.#key(id);
      kept.delete(key);
      kept.set(key, { payload, until: Date.now() + 1000 * seconds });
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST) break;
        kept.delete(oldest);
      }
    }

    async find(id: string): Promise<AdapterPayload | undefined> {
      return find(this.#key(id));
    }

    async findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return findWhere(this.#model, 'uid', uid);
    }

    async findByUserCode(code: string): Promise<AdapterPayload | undefined> {
      return findWhere(this.#model, 'userCode', code);
    }

    async consume(id: string): Promise<void> {
      const payload = find(this.#key(id));
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    }

    async destroy(id: string): Promise<void> {
      kept.delete(this.#key(id));
    }

    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    }

    #key(id: string): string {
      return `${this.#model}:${id}`;
    }
  };
}
