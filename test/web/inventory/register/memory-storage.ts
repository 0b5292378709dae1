import type { CopyStorage } from '../../../../web/graphql/local-copies.ts';

/** A browser's storage in memory. @param onWrite may throw, as a full one does */
export function memoryStorage(onWrite: () => void = () => {}): CopyStorage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      onWrite();
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
  };
}
