import { refilled, type MendingWords } from '../../../app/studio/mending-words.ts';
import { pathOfPlace } from '../../../app/studio/source-use.ts';
import { declared, valueAt } from '../../../authoring/references/references.ts';
import type { Problem } from '../../../scenario/problems/problem.ts';
import type { Path } from '../../../scenario/text/yaml-nodes.ts';
import type { Form } from '../form/fields/form-context.ts';
import { thingPath, titleOf } from '../form/fields/names-in.ts';
import { placeWords } from '../form/place-words.ts';
import { isUnwritten, type Mend } from './unwritten.ts';

type Names = Pick<Form, 'data' | 'name'>;

/** What is wrong, with fields and things called as the forms call them. */
export function wrongWords(
  words: MendingWords,
  names: Names,
  problem: Pick<Problem, 'said' | 'path'>,
): string {
  const { data, name } = names;
  if (isUnwritten(data, problem)) return words.field();
  const said = problem.said.map((each) =>
    refilled(each, (text, gap) => {
      if (gap === 'where') return placeWords(names, pathOfPlace(data, text));
      if (gap === 'name' && each.key.startsWith('form.') && problem.path) return name(problem.path);
      return calledOtherwise(data, problem.path ?? [], text, gap);
    }),
  );
  return words.problem(said);
}

/** A line of what is to be put right. */
export function mendWords(
  words: MendingWords,
  names: Names,
  mend: Mend<Pick<Problem, 'said' | 'path'>>,
): string {
  if (mend.kind === 'wrong') return wrongWords(words, names, mend.problem);
  const { thing, problems } = mend;
  const fields = new Map<string, Set<string>>();
  for (const { path = [] } of problems) {
    const where = whereWithin(names, thing, path);
    fields.set(where, (fields.get(where) ?? new Set()).add(names.name(path)));
  }
  const told = [...fields].flatMap(([where, own]) =>
    where === '' ? [...own] : [words.within(where, [...own])],
  );
  return words.thing(placeWords(names, thing), told);
}

/** What of a thing a field belongs to: its options, its effects; nothing for its own. */
function whereWithin({ name }: Names, thing: Path, path: Path): string {
  const [part] = path.slice(thing.length, -1);
  return part === undefined ? '' : name([...thing, part]);
}

/** Ids in a text by the titles of what they stand for, and typographic quotes round them. */
function calledOtherwise(data: unknown, path: Path, text: string, gap: string): string {
  return text.replace(/"([^"]*)"/g, (_, quoted: string) => {
    const parts = quoted.split(': ').map((each) => titleFor(data, path, each, gap) ?? each);
    return `“${parts.join(': ')}”`;
  });
}

const called = ['party', 'issue', 'option', 'ratifier', 'event', 'work'] as const;

/**
 * What has an id is called. Of several that have it, the one that the place is of, or of whose issue
 * or side it is, or what the gap is for; undefined where that tells no single one.
 */
function titleFor(data: unknown, path: Path, id: string, gap: string): string | undefined {
  const all = called.flatMap((thing) => declared(data, thing)).filter((each) => each.id === id);
  const issue = path[0] === 'issues' ? valueAt(data, [...path.slice(0, 2), 'id']) : path[3];
  const ranks = [
    all.filter((each) => thingPath(each).every((step, depth) => path[depth] === step)),
    all.filter(({ owner }) => owner !== undefined && owner === issue),
    all.filter(({ thing }) => gap.startsWith(thing)),
    all,
  ];
  const titles = (ranks.find((each) => each.length > 0) ?? []).map((each) =>
    titleOf(valueAt(data, thingPath(each))),
  );
  return new Set(titles).size === 1 ? titles[0] : undefined;
}
