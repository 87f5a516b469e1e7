/** Letters of other alphabets that look like one of a code's, by what they are taken for. */
const LOOKS: Readonly<Record<string, string>> = {
  С: 'C',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  Ν: 'N',
  Κ: 'K',
  Η: 'H',
  Μ: 'M',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  Υ: 'Y',
  U: 'V',
};

/** No look-alikes (0 O, 1 I L, 2 Z, 5 S, 8 B), and no vowels that make words. */
export const CODE_LETTERS = '34679CDFGHJKMNPQRTVWXY';

/** So many of them: some hundred million codes that can be read out. */
export const CODE_LENGTH = 6;

/** A class's code as it was typed, pasted or read out, without what people put around and into it. */
export function plainCode(typed: string): string {
  const upper = typed.normalize('NFKC').toUpperCase();
  return [...upper]
    .map((letter) => LOOKS[letter] ?? letter)
    .join('')
    .replace(/[^A-Z0-9]/g, '');
}
