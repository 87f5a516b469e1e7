/** What was worked out for the objects asked about last, told apart by identity. */
export interface Latest<K extends object, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => void;
}

/**
 * Keeps so many, and forgets the oldest. For keys that matter no longer than a move or two: a
 * WeakMap's values outlive V8's quick collections, and the keys that they lead to with them, so that
 * all a move leaves behind would wait for a full one.
 */
export function latest<K extends object, V>(most: number): Latest<K, V> {
  const keys: K[] = [];
  const values: V[] = [];
  let oldest = 0;
  return {
    get: (key) => values[keys.indexOf(key)],
    set: (key, value) => {
      const known = keys.indexOf(key);
      const at = known >= 0 ? known : oldest;
      keys[at] = key;
      values[at] = value;
      if (known < 0) oldest = (oldest + 1) % most;
    },
  };
}
