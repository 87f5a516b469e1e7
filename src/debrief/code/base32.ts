import { base32crockford } from '@scure/base';

/** Crockford's base 32: no letter that is mistaken for a digit, and no matter in which case. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes as base 32; five bits a digit, the last filled up with zeros. */
export function toBase32(bytes: readonly number[]): string {
  return base32crockford.encode(Uint8Array.from(bytes));
}

/** The bytes of such text; undefined where it is none. */
export function fromBase32(text: string): readonly number[] | undefined {
  try {
    return [...base32crockford.decode(tidyBase32(text))];
  } catch {
    return undefined;
  }
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
