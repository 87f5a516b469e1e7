import { StoreTrouble } from './store.ts';

type Code = StoreTrouble['code'];

/** PostgreSQL's own states; the rest goes by its class, which is the first two signs. */
const states: Readonly<Record<string, Code>> = {
  '25006': 'readOnly', // a standby, or a database that has been set so
  '42501': 'readOnly', // this user may not
  '53100': 'full',
  '55P03': 'unreachable', // waited too long for a lock
};

const classes: Readonly<Record<string, Code>> = {
  '08': 'unreachable', // the connection
  '40': 'unreachable', // lost against another transaction, time and again
  '28': 'unreachable', // the name or the password
  '3D': 'unreachable', // there is no such database
  '53': 'unreachable', // no memory, too many connections
  '57': 'unreachable', // shut down, starting up, stopped after its time
  '58': 'unreachable', // the system under it
};

/** Another transaction was quicker or stood in the way: asked again, it may well be done. */
const races = new Set(['23505', '40001', '40P01']);

const stateOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

export const isRace = ({ cause }: StoreTrouble): boolean => races.has(stateOf(cause) ?? '');

export function postgresTrouble(error: unknown): StoreTrouble {
  if (error instanceof StoreTrouble) return error;
  const state = stateOf(error);
  if (state === undefined) return new StoreTrouble('broken', error);
  const isOfServer = /^[0-9A-Z]{5}$/.test(state); // and not ECONNREFUSED, CONNECTION_CLOSED, …
  if (!isOfServer) return new StoreTrouble('unreachable', error);
  return new StoreTrouble(states[state] ?? classes[state.slice(0, 2)] ?? 'broken', error);
}
