import type { Answer, Refused } from '../../classroom/message.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { isRecord } from '../plain-data.ts';
import { routeTo } from './address.ts';

/** What a server refuses, or that none could be reached. */
export type AskTrouble = Refused | { readonly code: 'unreachable' };

/** Waits before each further try, in ms: a lift, a dead spot, a server that is started again. */
const TRIES = [300, 700, 1500, 3000, 5000, 8000];

/** 128 bits from chance itself, as text: a token, or the name of a command. */
export function freshToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Sends a command until it is answered: the same command twice is one, so a lost answer costs
 * nothing. Gives the number of the sight that shows it.
 */
export async function command(token: string, asked: object): Promise<Result<string, AskTrouble>> {
  const answer = await ask<Answer>('commands', { id: freshToken(), command: asked }, token);
  if (!answer.ok) return answer;
  return answer.value.ok ? ok(answer.value.number) : err(answer.value.refusal);
}

/** Posts to a route until it is answered; refusals of the server are its own. */
export async function ask<T>(
  path: string,
  body: object,
  token?: string,
): Promise<Result<T, AskTrouble>> {
  for (const wait of [...TRIES, undefined]) {
    const answer = await post(path, body, token);
    if (answer !== undefined) return readAnswer<T>(answer);
    if (wait === undefined) break;
    await new Promise((done) => setTimeout(done, wait));
  }
  return err({ code: 'unreachable' });
}

/** Undefined where nothing came back, or the server is about to be there again. */
async function post(path: string, body: object, token: string | undefined): Promise<unknown> {
  try {
    const response = await fetch(routeTo(path), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
    if ([502, 503, 504].includes(response.status)) return undefined;
    return (await response.json()) as unknown;
  } catch {
    return undefined;
  }
}

function readAnswer<T>(answer: unknown): Result<T, AskTrouble> {
  if (!isRecord(answer)) return err({ code: 'unreachable' });
  const { ok: done, refusal } = answer;
  return done === true ? ok(answer as T) : err((refusal ?? { code: 'internal' }) as AskTrouble);
}

/** Asks a route for something, or to take it away, by a token; unlike a command, only once. */
export async function request<T>(
  path: string,
  token: string,
  method: 'GET' | 'DELETE' = 'GET',
): Promise<Result<T, AskTrouble>> {
  try {
    const response = await fetch(routeTo(path), {
      method,
      headers: { authorization: `Bearer ${token}` },
      cache: 'no-store',
      signal: AbortSignal.timeout(30_000),
    });
    return readAnswer<T>(await response.json());
  } catch {
    return err({ code: 'unreachable' });
  }
}
