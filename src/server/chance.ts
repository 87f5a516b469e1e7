import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '../classroom/lesson/class-code.ts';
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

/** A class's code. */
export function freshCode(): string {
  const letter = (): string => CODE_LETTERS[randomInt(CODE_LETTERS.length)] ?? '';
  return Array.from({ length: CODE_LENGTH }, letter).join('');
}

export function momentAt(at: number): Moment {
  return {
    at,
    name: () => randomBytes(9).toString('base64url'),
    dice: () => randomInt(2 ** 32),
  };
}
