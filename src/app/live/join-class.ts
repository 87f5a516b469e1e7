import { err, ok, type Result } from '../../lib/result.ts';
import { ask, type AskTrouble } from './ask.ts';
import { plainCode } from '../../classroom/lesson/class-code.ts';
import type { Key } from './keys.ts';
import { sitAt } from './own-seat.ts';

/**
 * Joins a class by its code and keeps the key of the seat in this browser. Asked again with the same
 * token, a server gives the same seat.
 */
export async function joinClass(
  token: string,
  typed: string,
  name: string,
): Promise<Result<Key, AskTrouble>> {
  const code = plainCode(typed);
  const joined = await ask<{ readonly title?: string }>('join', { token, code, name });
  if (!joined.ok) return err(joined.error);
  const key: Key = { token, role: 'student', code, title: joined.value.title ?? '', name };
  sitAt(key);
  return ok(key);
}
