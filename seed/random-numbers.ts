/** Numbers that look random and are the same for the same start: a 32-bit mixing generator (mulberry32). */
export interface RandomNumbers {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** True this often, 0 to 1. */
  chance(share: number): boolean;
}

/** @param start any whole number */
export function randomNumbers(start: number): RandomNumbers {
  let state = start >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: <T>(list: readonly T[]): T => {
      const picked = list[Math.floor(next() * list.length)];
      if (picked === undefined) throw new Error('There is nothing to pick from.');
      return picked;
    },
    chance: (share) => next() < share,
  };
}
