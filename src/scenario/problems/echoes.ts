import { error, type Finding } from './explain.ts';
import { meantBy } from './hints.ts';
import type { ProblemCode } from './problem.ts';
import { tell, type Told } from './problem-key.ts';
import type { Flaw, Path } from '../text/yaml-nodes.ts';

/**
 * What the schema found without the echoes of it: a key that is missing because it is misspelt, or
 * because it stands one block too far in or out, and a second word about one place.
 */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const missing = findings.filter(({ code }) => code === 'missing');
  const gone = new Set<Finding>();
  const joined: Finding[] = [];
  for (const [entry, both] of missing.length > mostCompared ? [] : partedEntries(missing)) {
    for (const each of both) gone.add(each);
    const said = (): Told => [tell('echo.oneEntry')];
    joined.push({ ...error(JSON.parse(entry) as Path, 'missing', said), at: 'value' });
  }
  const told = new Set<string>();
  const first = findings.filter(({ path, code }) => {
    const place = JSON.stringify(path);
    return code === 'unknown-key' || code === 'missing' || (!told.has(place) && told.add(place));
  });
  const kept = first.map((finding) => {
    if (finding.code !== 'unknown-key' || missing.length > mostCompared) return finding;
    const { path } = finding;
    const key = String(path.at(-1));
    const beside = missing.filter((each) => within(each.path, path.slice(0, -1)));
    const misspelt = meantBy(
      key,
      beside.map((each) => String(each.path.at(-1))),
    );
    const meant = beside.find((each) => each.path.at(-1) === misspelt);
    if (meant) {
      gone.add(meant);
      return finding;
    }
    const astray = missing.find((each) => each.path.at(-1) === key && isNextTo(each.path, path));
    if (!astray) return finding;
    gone.add(astray);
    return { ...finding, said: () => [moveTo(key, path, astray.path)] };
  });
  return [...kept.filter((finding) => !gone.has(finding)), ...joined];
}

/** What is told of a file besides, where a whole entry has been read as a part of another. */
export const followsFromLoss: ReadonlySet<ProblemCode> = new Set([
  'unknown-name',
  'unknown-key',
  'missing',
  'range',
  'points',
  'ladder',
]);

/** As many keys are given twice only where two entries have become one. */
const mostSlips = 2;

/** Keys that are given twice in one block, told once where they are a whole entry. */
export function withoutRepeats(flaws: readonly Flaw[]): {
  readonly flaws: readonly Flaw[];
  readonly isEntryLost: boolean;
} {
  const counts = new Map<string, number>();
  const blocks = flaws.map(({ path, code }) =>
    code === 'duplicate-key' && path ? JSON.stringify(path.slice(0, -1)) : undefined,
  );
  for (const block of blocks) {
    if (block !== undefined) counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  const told = new Set<string>();
  const kept = flaws.flatMap((flaw, at): readonly Flaw[] => {
    const block = blocks[at];
    const count = counts.get(block ?? '') ?? 0;
    if (block === undefined || count <= mostSlips) return [flaw];
    if (told.has(block)) return [];
    told.add(block);
    return [{ ...flaw, said: entriesInOne(count, typeof flaw.path?.at(-2) === 'number') }];
  });
  return { flaws: kept, isEntryLost: told.size > 0 };
}

function entriesInOne(count: number, isInList: boolean): Told {
  return [
    tell('echo.twoEntries', { count }),
    tell(isInList ? 'echo.lacksDash' : 'echo.lacksIndent'),
  ];
}

/** Two entries of a list that lack what the other has: a dash too many has parted them. */
function partedEntries(missing: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byEntry = new Map<string, Finding[]>();
  for (const each of missing) {
    if (typeof each.path.at(-2) !== 'number') continue;
    const entry = JSON.stringify(each.path.slice(0, -1));
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), each]);
  }
  const parted = new Map<string, readonly Finding[]>();
  for (const [entry, lacks] of byEntry) {
    const path = lacks[0]?.path ?? [];
    const before = [...path.slice(0, -2), Number(path.at(-2)) - 1];
    const others = byEntry.get(JSON.stringify(before)) ?? [];
    const names = new Set(others.map((each) => each.path.at(-1)));
    const isOne = lacks.some((each) => each.path.at(-1) === 'id') && !names.has('id');
    if (isOne && others.length > 1 && !lacks.some((each) => names.has(each.path.at(-1)))) {
      parted.set(entry, [...others, ...lacks]);
    }
  }
  return parted;
}

/** Where more is missing than this, the file is another one, and comparing takes long. */
const mostCompared = 200;

const within = (path: Path, block: Path): boolean =>
  path.length === block.length + 1 && block.every((step, at) => path[at] === step);

/** One block further in, or one further out. */
function isNextTo(wanted: Path, found: Path): boolean {
  return (
    within(wanted.slice(0, -1), found.slice(0, -1)) ||
    within(found.slice(0, -1), wanted.slice(0, -1))
  );
}

function moveTo(key: string, found: Path, wanted: Path): Told[number] {
  return wanted.length > found.length
    ? tell('echo.inside', { key, block: String(wanted.at(-2)) })
    : tell('echo.outside', { key, block: String(found.at(-2)) });
}
