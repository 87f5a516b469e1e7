import { isScalar } from 'yaml';
import type { Path } from '../../scenario/text/yaml-nodes.ts';
import type { TextChanges } from '../text-change.ts';
import { inlineText } from '../text/scalar-text.ts';
import { pairAt, type Tree } from '../tree.ts';

/** Ways to call a key something else. */
export function keyRenamings(tree: Tree, path: Path, to: string): readonly TextChanges[] {
  const key: unknown = pairAt(tree.root, path)?.key;
  if (!isScalar(key) || !key.range) return [];
  const [from, end] = key.range;
  const quoted = JSON.stringify(to);
  const insert = key.type === 'QUOTE_DOUBLE' ? quoted : inlineText(to, true);
  return [insert, quoted].map((each) => [{ from, to: end, insert: each }]);
}
