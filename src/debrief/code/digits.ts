/**
 * A row of digits, each with a radix of its own, as one whole number: no digit takes more room than
 * it has values. A format is written once, as calls of a `Digits`: while writing, each gives its
 * digit back; while reading, it gives the one that stands there and what was put in does not count.
 */
export interface Digits {
  /** From 0 to `radix` less 1. Throws a RangeError where one that is written is not. */
  readonly digit: (value: number, radix: number) => number;
}

/** Remembers digits; the number has the last of them foremost, so that they are read in order. */
export class DigitWriter implements Digits {
  readonly #digits: { readonly value: number; readonly radix: number }[] = [];

  digit(value: number, radix: number): number {
    if (!Number.isInteger(value) || value < 0 || value >= radix) {
      throw new RangeError(`${value} is no digit of radix ${radix}`);
    }
    this.#digits.push({ value, radix });
    return value;
  }

  whole(): bigint {
    return this.#digits.reduceRight(
      (whole, { value, radix }) => whole * BigInt(radix) + BigInt(value),
      0n,
    );
  }
}

export class DigitReader implements Digits {
  #left: bigint;

  constructor(whole: bigint) {
    this.#left = whole;
  }

  digit(_: number, radix: number): number {
    const value = Number(this.#left % BigInt(radix));
    this.#left /= BigInt(radix);
    return value;
  }

  /** Whether nothing is left. */
  done(): boolean {
    return this.#left === 0n;
  }
}

/** As far as any whole number in a code goes. */
const WIDEST = 1e7;

/** A whole number that is mostly within bounds; another one takes more room. */
export function whole(digits: Digits, value: number, least: number, most: number): number {
  return maybeWhole(digits, value, least, most, 0) ?? least;
}

/** The same, or none. */
export function maybeWhole(
  digits: Digits,
  value: number | undefined,
  least: number,
  most: number,
  none = 1, // how many digits stand for none
): number | undefined {
  const beyond = most - least + 1 + none;
  const usual = value === undefined ? 0 : value - least + none;
  const within = value === undefined || (value >= least && value <= most);
  const digit = digits.digit(within ? usual : beyond, beyond + 1);
  if (digit < none) return undefined;
  if (digit < beyond) return least + digit - none;
  return digits.digit((value ?? 0) + WIDEST, 2 * WIDEST + 1) - WIDEST;
}

/** One of a list; the first where none is given. */
export function oneOf<T>(digits: Digits, value: T | undefined, list: readonly [T, ...T[]]): T {
  const at = value === undefined ? 0 : list.indexOf(value);
  return list[digits.digit(at, list.length)] ?? list[0];
}

/** A list of so many entries at most; its entries are given by place, undefined while reading. */
export function listOf<T>(
  digits: Digits,
  given: readonly T[] | undefined,
  most: number,
  entry: (value: T | undefined) => T,
): readonly T[] {
  const length = digits.digit(given?.length ?? 0, most + 1);
  return Array.from({ length }, (_, at) => entry(given?.[at]));
}

/** A text of 1 to 48 characters of an alphabet; one of those known to both takes hardly any room. */
export function text(
  digits: Digits,
  value: string | undefined,
  known: readonly string[],
  alphabet: string,
): string {
  const at = digits.digit(value === undefined ? 0 : known.indexOf(value) + 1, known.length + 1);
  const familiar = known[at - 1];
  if (familiar !== undefined) return familiar;
  const length = digits.digit((value?.length ?? 1) - 1, 48) + 1;
  const read = Array.from(
    { length },
    (_, place) =>
      alphabet[
        digits.digit(
          value === undefined ? 0 : alphabet.indexOf(value[place] ?? ''),
          alphabet.length,
        )
      ],
  );
  return read.join('');
}
