import { slugs } from '../../analysis/genius/labels.ts';
import type { Path } from '../../scenario/text/yaml-nodes.ts';
import type { Edit } from '../editing/wanted.ts';
import { isAt, valueAt } from './references.ts';
import { idsBeside } from './things.ts';

const wordsOfText = 4; // of a passage, which has no title

/**
 * The edit that calls a thing after the title or name it gets, wherever it is named; undefined where
 * its id is its author’s, or would be the same.
 *
 * @param isGiven whether an id was made up for a thing, and is not its author’s
 */
export function namedAfter(
  data: unknown,
  path: Path,
  value: string,
  isGiven: (id: string) => boolean,
): (Edit & { readonly kind: 'rename' }) | undefined {
  const [thing, key] = [path.slice(0, -1), path.at(-1)];
  const isPassage = isAt('works.*.says.*.text', path);
  if (key !== 'title' && key !== 'name' && !isPassage) return undefined;
  const at = [...thing, 'id'];
  const id = valueAt(data, at);
  if (typeof id !== 'string' || !isGiven(id) || value.trim() === '') return undefined;
  const said = isPassage ? value.trim().split(/\s+/).slice(0, wordsOfText).join(' ') : value;
  const taken = idsBeside(data, at).filter((each) => each !== id);
  const to = slugs([...taken, said], 'thing').at(-1) ?? id;
  return to === id ? undefined : { kind: 'rename', path: at, to };
}
