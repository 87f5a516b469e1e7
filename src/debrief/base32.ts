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

/** A whole number, 0 or more, in such digits. */
export function wholeToBase32(whole: bigint): string {
  const digits = [...whole.toString(32)];
  return digits.map((digit) => DIGITS[Number.parseInt(digit, 32)] ?? '').join('');
}

/** The number that such digits say; undefined where a character is none of them. */
export function wholeFromBase32(text: string): bigint | undefined {
  let whole = 0n;
  for (const character of tidyBase32(text)) {
    const value = DIGITS.indexOf(character);
    if (value < 0) return undefined;
    whole = whole * 32n + BigInt(value);
  }
  return whole;
}

/** As it is written: capitals, O as nought, I and L as one, and V for the U that it has not. */
export function tidyBase32(text: string): string {
  return text.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1').replaceAll('U', 'V');
}
