import { outlineOf } from '../../../authoring/outline.ts';
import { valueAt } from '../../../authoring/references/references.ts';
import type { Path } from '../../../scenario/text/yaml-nodes.ts';
import type { Told } from '../form/fields/form-context.ts';
import { nearestLine } from '../outline/nearest-line.ts';

/** What is to be put right: one thing that is wrong, or all that a thing of the draft still needs. */
export type Mend<P> =
  | { readonly kind: 'wrong'; readonly problem: P }
  | {
      readonly kind: 'unwritten';
      readonly thing: Path;
      readonly problem: P; // the first
      readonly problems: readonly P[];
    };

/** Whether a problem is just that nothing stands there yet. */
export function isUnwritten(data: unknown, { said, path }: Told): boolean {
  if (path === undefined || path.length === 0) return false;
  const key = said[0]?.key;
  if (key === 'form.missing') return true;
  const value = valueAt(data, path);
  return key === 'form.isNot' && (value === '' || value === null);
}

/** Problems with what is not filled in yet gathered, a thing a line, where its first one stood. */
export function gathered<P extends Told>(
  data: unknown,
  problems: readonly P[],
): readonly Mend<P>[] {
  if (problems.length === 0) return [];
  const lines = outlineOf(data);
  const things = new Map<string, P[]>();
  const mends: Mend<P>[] = [];
  for (const problem of problems) {
    if (!isUnwritten(data, problem)) {
      mends.push({ kind: 'wrong', problem });
      continue;
    }
    const thing = thingOf(nearestLine(lines, problem.path ?? [])?.path ?? []);
    const key = JSON.stringify(thing);
    const others = things.get(key);
    if (others) others.push(problem);
    else {
      const first = [problem];
      things.set(key, first);
      mends.push({ kind: 'unwritten', thing, problem, problems: first });
    }
  }
  return mends;
}

/** Options are written where their issue is. */
function thingOf(path: Path): Path {
  return path[0] === 'issues' ? path.slice(0, 2) : path;
}
