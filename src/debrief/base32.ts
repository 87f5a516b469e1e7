/** Crockford's base 32: no letter that is mistaken for a digit, and no matter in which case. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Text as base 32 of its UTF-8 bytes; five bits a digit, the last filled up with zeros. */
export function toBase32(bytes: readonly number[]): string {
  let digits = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      digits += DIGITS[(held >> bits) & 31] ?? '';
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? digits + (DIGITS[(held << (5 - bits)) & 31] ?? '') : digits;
}

/** The bytes of such text; undefined where a character is none of its digits. */
export function fromBase32(text: string): readonly number[] | undefined {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const character of tidyBase32(text)) {
    const value = DIGITS.indexOf(character);
    if (value < 0) return undefined;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
}

/** As it is written: capitals, O as nought, I and L as one. */
export function tidyBase32(text: string): string {
  return text.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}
