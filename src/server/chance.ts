import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { Moment } from '../classroom/moment.ts';

export function freshToken(): string {
  return randomBytes(16).toString('base64url');
}

/** What is kept of a token: it has too many bits to be guessed, so one plain hash is enough. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Whether two secrets are the same, in a time that says nothing of where they differ. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(one).digest(),
    createHash('sha256').update(other).digest(),
  );
}

/** No look-alikes (0 O, 1 I L, 2 Z, 5 S, 8 B), and no vowels that make words. */
const LETTERS = '34679CDFGHJKMNPQRTVWXY';

/** A class's code: six letters and digits that can be read out, some hundred million of them. */
export function freshCode(): string {
  return Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** A code as it is kept, however it was typed. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

export function momentAt(at: number): Moment {
  return {
    at,
    name: () => randomBytes(9).toString('base64url'),
    dice: () => randomInt(2 ** 32),
  };
}
