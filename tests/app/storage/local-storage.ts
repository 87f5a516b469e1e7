import { vi } from 'vitest';

/** Node has no local storage: a plain object answers as one does, keys and all. */
export function stubLocalStorage(): Record<string, unknown> {
  const kept: Record<string, unknown> = Object.create({
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      Reflect.deleteProperty(kept, key);
    },
  }) as Record<string, unknown>;
  vi.stubGlobal('localStorage', kept);
  return kept;
}
