/**
 * Hash of a text, to tell whether two files or two states are the same; not for security.
 *
 * FNV-1a, 64 bits, over the text's UTF-8 bytes (Fowler, Noll & Vo; draft-eastlake-fnv). The same on
 * every machine. Lone surrogates are hashed as three bytes of their own instead of U+FFFD, so that
 * different texts stay different.
 *
 * @returns 16 lower-case hexadecimal digits
 */
export function hashText(text: string): string {
  return hashLanes(text)
    .map((lane) => lane.toString(16).padStart(8, '0'))
    .join('');
}

/** The same hash as two unsigned 32-bit numbers, high then low. */
export function hashLanes(text: string): readonly [number, number] {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  // The prime is 2^40 + 0x1b3; every product below stays under 2^53 and is therefore exact.
  const add = (byte: number): void => {
    const product = ((low ^ byte) >>> 0) * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + ((low ^ byte) << 8)) >>> 0;
    low = product >>> 0;
  };
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) {
      add(point);
    } else if (point < 0x800) {
      add(0xc0 | (point >> 6));
      add(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
      add(0xe0 | (point >> 12));
      add(0x80 | ((point >> 6) & 0x3f));
      add(0x80 | (point & 0x3f));
    } else {
      add(0xf0 | (point >> 18));
      add(0x80 | ((point >> 12) & 0x3f));
      add(0x80 | ((point >> 6) & 0x3f));
      add(0x80 | (point & 0x3f));
    }
  }
  return [high, low];
}

/**
 * JSON with the keys of every object in code-unit order and no white space, so that equal data
 * gives equal text however it was put together. Otherwise as `JSON.stringify`: keys whose value is
 * `undefined` are left out, and what JSON cannot say becomes `null`. Takes plain data without
 * cycles.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol')
    return 'null';
  return JSON.stringify(value);
}

/** `hashText` of the canonical JSON of plain data: equal data, equal hash. */
export function hashValue(value: unknown): string {
  return hashText(canonicalJson(value));
}
