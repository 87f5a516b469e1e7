/** Plain JSON, or what becomes it: a key whose value is undefined is as if it were not there. */
export type Json = unknown;

/**
 * What to do to one value to make another of it. Its form is short because it travels: a whole
 * value, a change of some keys, or of the end of a list.
 */
export type Patch =
  | { readonly v: Json } // this instead
  | { readonly k: Readonly<Record<string, Patch>>; readonly d?: readonly string[] } // keys changed, dropped
  | { readonly n: number; readonly a: readonly Json[] } // the first so many of the list, then these
  | { readonly i: Readonly<Record<string, Patch>> }; // these places of a list of the same length

/**
 * The patch that makes one value the other, or undefined where they are equal. What both share by
 * identity is not looked into: values that grew out of one another are compared in no time.
 */
export function diff(before: Json, after: Json): Patch | undefined {
  if (before === after) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(before, after);
  if (isObject(before) && isObject(after)) return diffObjects(before, after);
  return { v: after };
}

/** The value that a patch makes of another; what it does not touch stays the same object. */
export function patched(before: Json, patch: Patch): Json {
  if ('v' in patch) return patch.v;
  if ('n' in patch) {
    const kept = Array.isArray(before) ? (before as readonly Json[]).slice(0, patch.n) : [];
    return [...kept, ...patch.a];
  }
  if ('i' in patch) {
    const list = Array.isArray(before) ? [...(before as readonly Json[])] : [];
    for (const [at, change] of Object.entries(patch.i)) {
      list[Number(at)] = patched(list[Number(at)], change);
    }
    return list;
  }
  const after: Record<string, Json> = isObject(before) ? { ...before } : {};
  for (const key of patch.d ?? []) Reflect.deleteProperty(after, key);
  for (const [key, change] of Object.entries(patch.k)) {
    put(after, key, patched(Object.hasOwn(after, key) ? after[key] : undefined, change));
  }
  return after;
}

function diffLists(before: readonly Json[], after: readonly Json[]): Patch | undefined {
  if (before.length === after.length) {
    const changed: Record<string, Patch> = {};
    for (const [at, value] of after.entries()) {
      const change = diff(before[at], value);
      if (change !== undefined) changed[at] = change;
    }
    return Object.keys(changed).length === 0 ? undefined : { i: changed };
  }
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && diff(before[same], after[same]) === undefined) same += 1;
  return { n: same, a: after.slice(same) };
}

type Loose = Readonly<Record<string, Json>>;

function diffObjects(before: Loose, after: Loose): Patch | undefined {
  const changed: Record<string, Patch> = {};
  const dropped: string[] = [];
  for (const key of Object.keys(before)) {
    if (before[key] !== undefined && !(Object.hasOwn(after, key) && after[key] !== undefined)) {
      dropped.push(key);
    }
  }
  for (const [key, value] of Object.entries(after)) {
    if (value === undefined) continue;
    const change = Object.hasOwn(before, key) ? diff(before[key], value) : { v: value };
    if (change !== undefined) put(changed, key, change);
  }
  if (dropped.length === 0 && Object.keys(changed).length === 0) return undefined;
  return dropped.length === 0 ? { k: changed } : { k: changed, d: dropped };
}

/** A key of its own, even where it is called like one that objects have anyway. */
function put<T>(target: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function isObject(value: Json): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
