import { valueAt } from '../references/references.ts';
import type { TextChanges } from '../text-change.ts';
import type { Tree } from '../tree.ts';
import { insertions } from './insert.ts';
import { keyRenamings } from './rename-key.ts';
import { moves } from './move.ts';
import { removals } from './remove.ts';
import { replacements } from './replace.ts';
import type { Small } from './wanted.ts';

/** Ways to make an edit that is as small as can be, best first; reading again tells which does. */
export function attemptsAt(tree: Tree, wanted: Small): readonly TextChanges[] {
  switch (wanted.kind) {
    case 'set':
      return valueAt(tree.data, wanted.path) === undefined
        ? insertions(tree, wanted.path, wanted.value)
        : replacements(tree, wanted.path, wanted.value);
    case 'insert':
      return insertions(tree, [...wanted.path, wanted.at], wanted.value);
    case 'remove':
      return removals(tree, wanted.path);
    case 'move':
      return moves(tree, wanted.path, wanted.from, wanted.to);
    case 'renameKey':
      return keyRenamings(tree, wanted.path, wanted.to);
  }
}
