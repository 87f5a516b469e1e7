import type { PieceName } from '../../table/mount-table.ts';

/** The things on the table, as the gallery goes through them. */
export const pieceNames = [
  'tokenLeft',
  'tokenRight',
  'draft',
  'seal',
  'folder',
  'folderOther',
  'door',
  'beadFor',
  'beadEven',
  'beadAgainst',
] as const satisfies readonly PieceName[];
