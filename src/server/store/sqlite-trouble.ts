import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreTrouble } from './store.ts';

type Code = StoreTrouble['code'];

const IOERR = 10;
const CANTOPEN = 14;

/** SQLite's primary codes, as far as they alone tell what is the matter. */
const codes: Readonly<Record<number, Code>> = {
  5: 'locked', // BUSY
  6: 'locked', // LOCKED
  8: 'readOnly', // READONLY
  13: 'full', // FULL
};

const noRoom = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const mayNot = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);

function ofSystem(error: unknown): Code {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return noRoom.has(code) ? 'full' : mayNot.has(code) ? 'readOnly' : 'broken';
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * SQLite has one word for a quota that is used up, a file that may grow no more, and a dying disk: the
 * disk itself has three. So a file is written that reaches as far as the next write would.
 */
function askDisk(file: string): Code {
  const trial = join(dirname(file), '.room');
  const reach = Math.max(sizeOf(file), sizeOf(`${file}-wal`));
  try {
    const opened = openSync(trial, 'w', 0o600);
    try {
      writeSync(opened, new Uint8Array(65_536), 0, 65_536, reach);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    accessSync(file, constants.R_OK | constants.W_OK);
    return 'broken';
  } catch (error) {
    return ofSystem(error);
  } finally {
    rmSync(trial, { force: true });
  }
}

/** After a failure of the disk nobody knows what it has kept: the database is to be opened anew. */
export const isOfDisk = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === IOERR;

export function sqliteTrouble(error: unknown, file: string): StoreTrouble {
  if (error instanceof StoreTrouble) return error;
  if (!(error instanceof Error && 'errcode' in error)) {
    return new StoreTrouble(ofSystem(error), error);
  }
  const primary = Number(error.errcode) & 0xff;
  const askingHelps = primary === IOERR || primary === CANTOPEN;
  return new StoreTrouble(askingHelps ? askDisk(file) : (codes[primary] ?? 'broken'), error);
}
