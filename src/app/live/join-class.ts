import { err, ok, type Result } from '../../lib/result.ts';
import { ask, freshToken, type AskTrouble } from './ask.ts';
import { plainCode } from './class-code.ts';
import type { Key } from './keys.ts';
import { sitAt } from './own-seat.ts';

/** One wish to join. Asked again with the same one, a server gives the same seat. */
export interface Wish {
  readonly id: string;
  readonly token: string;
}

export function freshWish(): Wish {
  return { id: freshToken(), token: freshToken() };
}

/** Joins a class by its code and keeps the key of the seat in this browser. */
export async function joinClass(
  { id, token }: Wish,
  typed: string,
  name: string,
): Promise<Result<Key, AskTrouble>> {
  const code = plainCode(typed);
  const joined = await ask<{ readonly title?: string }>('join', { id, token, code, name });
  if (!joined.ok) return err(joined.error);
  const key: Key = { token, role: 'student', code, title: joined.value.title ?? '', name };
  sitAt(key);
  return ok(key);
}
