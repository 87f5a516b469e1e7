import { useKeys, keepKey, keysStore, type Key } from './keys.ts';
import type { StudentSight } from '../../classroom/sight/student-sight.ts';

/** What this tab sat at last, so that two seats in one browser do not take each other's place. */
const here = 'common-ground:seat';

/** Sits this tab down at a seat that it holds the key of, and keeps the key for later. */
export function sitAt(key: Key): void {
  keepKey(key);
  try {
    sessionStorage.setItem(here, key.token);
  } catch {
    // Blocked: then the newest seat is this tab's too.
  }
}

/** The seat of this tab: the one that it sat at last, or the newest of this browser. */
export function ownSeat(keys: readonly Key[] = keysStore.getState().keys): Key | undefined {
  const seats = keys.filter(({ role }) => role === 'student');
  return seats.find(({ token }) => token === satAt()) ?? seats[0];
}

export function useOwnSeat(): Key | undefined {
  return ownSeat(useKeys().keys);
}

/** Keeps with a seat's key what has been seen of it since: the class's code, the person's name. */
export function noteSeat(token: string, { lesson, me, seat }: StudentSight): void {
  const { keys } = keysStore.getState();
  const key = keys.find((each) => each.token === token);
  if (key === undefined) return;
  const title = seat?.view.scenario.title ?? key.title;
  if (key.code === lesson.code && key.name === me.name && key.title === title) return;
  const noted: Key = { ...key, code: lesson.code, name: me.name, title };
  keysStore.setState({ keys: keys.map((each) => (each === key ? noted : each)) });
}

function satAt(): string | null {
  try {
    return sessionStorage.getItem(here);
  } catch {
    return null;
  }
}
