import { isScalar } from 'yaml';
import { phrase, type Phrase } from '../../lib/phrase.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { idPattern } from '../../scenario/schema/fields.ts';
import type { Path } from '../../scenario/text/yaml-nodes.ts';
import { verified } from '../editing/verified.ts';
import type { EditKey, Edited, Rename } from '../editing/wanted.ts';
import type { TextChange } from '../text-change.ts';
import { isBlock, isList } from '../text/held.ts';
import { inlineText } from '../text/scalar-text.ts';
import { nodeAt, pairAt, type Tree } from '../tree.ts';
import { valueAt, type Declared } from './references.ts';
import {
  citingPattern,
  declaredAt,
  idPathOf,
  idsBeside,
  isUnnamed,
  namingsOf,
  recited,
  type Naming,
} from './things.ts';

const longestId = 48;

/** Words of the rules that stand where a name might: names.ts refuses them. */
const reserved = { party: 'all', issue: 'vague' } as const;

/** Calls a thing something else, here and wherever it is named. */
export function renamedEverywhere(
  tree: Tree,
  { path, to }: Rename,
): Result<Edited, Phrase<EditKey>> {
  const thing = declaredAt(tree.data, path);
  const at = idPathOf(tree.data, path);
  if (thing === undefined && !isUnnamed(at)) return err(phrase('edit.noId'));
  const from = thing?.id ?? valueAt(tree.data, at);
  if (from === to) return ok({ changes: [], tree });
  const refused = refusal(tree.data, at, to, thing);
  if (refused !== undefined) return err(refused);
  const isKey = typeof from === 'string' && from !== valueAt(tree.data, at);
  const own: Naming = { path: at, is: isKey ? 'key' : 'value' };
  const namings = [own, ...(thing ? namingsOf(tree.data, thing) : [])];
  const cited = thing && citingPattern(thing.thing, thing.owner, thing.id);
  const changes = namings
    .flatMap((naming) => changesAt(tree, naming, to, cited))
    .toSorted((one, other) => one.from - other.from);
  return verified(tree, [changes], renamedData(tree.data, [], namings, to, cited));
}

function refusal(
  data: unknown,
  path: Path,
  to: string,
  thing: Declared | undefined,
): Phrase<EditKey> | undefined {
  if (!idPattern.test(to) || to.length > longestId) {
    return phrase('edit.malformed', { name: to, most: longestId });
  }
  if (idsBeside(data, path).includes(to)) return phrase('edit.taken', { name: to });
  const kind = thing?.thing;
  if ((kind === 'party' || kind === 'issue') && reserved[kind] === to) {
    return phrase('edit.reserved', { name: to });
  }
  return undefined;
}

function changesAt(
  { root, text }: Tree,
  { path, is }: Naming,
  to: string,
  cited: RegExp | undefined,
): readonly TextChange[] {
  const node: unknown = is === 'key' ? pairAt(root, path)?.key : nodeAt(root, path);
  if (!isScalar(node) || !node.range) return [];
  const [from, end] = node.range;
  const source = text.slice(from, end);
  if (is === 'citation') {
    const insert = cited === undefined ? source : recited(source, cited, to);
    return [{ from, to: end, insert }];
  }
  const quote = /^['"]/.exec(source)?.[0];
  const insert = quote === undefined ? inlineText(to, true) : `${quote}${to}${quote}`;
  return [{ from, to: end, insert }];
}

/** The data with a thing called something else at these places. */
function renamedData(
  value: unknown,
  path: Path,
  namings: readonly Naming[],
  to: string,
  cited: RegExp | undefined,
): unknown {
  const here = namings.filter(({ path: at }) => path.every((step, depth) => at[depth] === step));
  if (here.length === 0) return value;
  const own = here.find(({ path: at, is }) => at.length === path.length && is !== 'key');
  if (own !== undefined) {
    return own.is === 'value' || cited === undefined ? to : recited(String(value), cited, to);
  }
  if (isList(value)) {
    return value.map((each, at) => renamedData(each, [...path, at], here, to, cited));
  }
  if (!isBlock(value)) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => {
    const inner = [...path, key];
    const isNamed = here.some(
      ({ path: at, is }) => is === 'key' && at.length === inner.length && at.at(-1) === key,
    );
    return [isNamed ? to : key, renamedData(each, inner, here, to, cited)];
  });
  return Object.fromEntries(entries);
}
