import type { ClassSettings } from '../../../classroom/lesson/settings.ts';
import type { TableRecord } from '../../../classroom/message.ts';
import { ok, type Result } from '../../../lib/result.ts';
import { routeTo } from '../address.ts';
import { ask, bearer, freshToken, request, type AskTrouble } from '../ask.ts';
import { dropKey, keepKey, keysStore, type Key } from '../keys.ts';

/** A class of this server, as who may open classes sees it. */
export interface ClassRow {
  readonly id: string;
  readonly code: string;
  readonly opened: number;
  readonly until: number | undefined; // when it is deleted by itself; undefined: it is kept
  readonly title: string;
}

/** A scenario that a class is opened with. */
export interface ChosenScenario {
  readonly id: string;
  readonly title: string;
  readonly text: string; // its file
  readonly rounds: number;
}

export async function listClasses(host: string): Promise<Result<readonly ClassRow[], AskTrouble>> {
  const answer = await request<{ readonly classes: readonly ClassRow[] }>('classes', host);
  return answer.ok ? ok(answer.value.classes) : answer;
}

/** Opens a class and keeps its keys in this browser; gives its code. */
export async function openClass(
  host: string,
  { id, title, text }: ChosenScenario,
  settings: ClassSettings,
  language: string,
): Promise<Result<string, AskTrouble>> {
  const tokens = { token: freshToken(), projector: freshToken() };
  const asked = { ...tokens, scenario: { id, text }, language, settings };
  const answer = await ask<{ readonly code: string }>('classes', asked, host);
  if (!answer.ok) return answer;
  const { code } = answer.value;
  keepKey({ ...tokens, role: 'teacher', code, title });
  return ok(code);
}

/** Takes up a class that there is: with the keys that this browser has, or with new ones. */
export async function takeUp(
  host: string,
  { id, code, title }: ClassRow,
): Promise<Result<string, AskTrouble>> {
  if (teacherKey(code) !== undefined) return ok(code);
  const tokens = { token: freshToken(), projector: freshToken() };
  const answer = await ask<object>(`classes/${encodeURIComponent(id)}/keys`, tokens, host);
  if (!answer.ok) return answer;
  keepKey({ ...tokens, role: 'teacher', code, title });
  return ok(code);
}

export function teacherKey(code: string): Key | undefined {
  return keysStore
    .getState()
    .keys.find((key) => key.role === 'teacher' && key.code.toUpperCase() === code.toUpperCase());
}

/** What shows the screen for all: a key of its own, or the one that the teacher's browser has. */
export function projectorToken(code: string): string | undefined {
  const { keys } = keysStore.getState();
  const own = keys.find((key) => key.role === 'projector' && key.code === code.toUpperCase());
  return own?.token ?? teacherKey(code)?.projector;
}

export async function deleteClass(token: string): Promise<Result<undefined, AskTrouble>> {
  const answer = await request<object>('classes', token, 'DELETE');
  if (!answer.ok) return answer;
  dropKey(token);
  return ok(undefined);
}

/** The whole class as a file; undefined where it could not be had. */
export async function exportClass(token: string): Promise<Blob | undefined> {
  try {
    const response = await fetch(routeTo('export'), {
      headers: bearer(token),
      cache: 'no-store',
    });
    return response.ok ? await response.blob() : undefined;
  } catch {
    return undefined;
  }
}

/** Where other machines find this server, the likeliest first. */
export async function addressesOf(token: string): Promise<readonly string[]> {
  const answer = await request<{ readonly addresses: readonly string[] }>('addresses', token);
  return answer.ok ? answer.value.addresses : [];
}

/** The records of all tables, as far as they have been played. */
export async function recordsOf(
  token: string,
): Promise<Result<readonly TableRecord[], AskTrouble>> {
  const answer = await request<{ readonly records: readonly TableRecord[] }>('records', token);
  return answer.ok ? ok(answer.value.records) : answer;
}
