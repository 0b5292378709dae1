/** What the browser keeps of an import, by name. */
export interface KeptImports {
  /** @returns undefined where nothing is kept, or the browser keeps nothing */
  read(name: string): Promise<unknown>;
  /** @returns false where the browser keeps nothing */
  write(name: string, value: unknown): Promise<boolean>;
  remove(name: string): Promise<void>;
}

const STORE = 'imports';

/** The database of the browser, because a file may be larger than what its other storages take. */
export function browserImports(): KeptImports {
  return {
    read: async (name) => {
      const found = await inStore('readonly', (store) => store.get(name));
      return found === failed ? undefined : found;
    },
    write: async (name, value) => (await inStore('readwrite', (store) => store.put(value, name))) !== failed,
    remove: async (name) => {
      await inStore('readwrite', (store) => store.delete(name));
    },
  };
}

const failed = Symbol('The browser keeps nothing.');

/** Private windows and full disks refuse; the import goes on and the page says that nothing is kept. */
function inStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<unknown> {
  return new Promise((resolve) => {
    const give = (): void => {
      resolve(failed);
    };
    try {
      const opening = indexedDB.open('federal-services-index', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
      opening.onerror = give;
      opening.onblocked = give;
      opening.onsuccess = () => {
        const database = opening.result;
        const transaction = database.transaction(STORE, mode);
        const request = work(transaction.objectStore(STORE));
        transaction.oncomplete = () => {
          database.close();
          resolve(request.result);
        };
        transaction.onabort = () => {
          database.close();
          give();
        };
      };
    } catch {
      give();
    }
  });
}
