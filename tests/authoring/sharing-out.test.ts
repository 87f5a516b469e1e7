import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { removeWithReferences, shareOut } from '../../src/authoring/changes.ts';
import { edit } from '../../src/authoring/edit.ts';
import { applied } from '../../src/authoring/editing/applied.ts';
import { valueAt } from '../../src/authoring/references/references.ts';
import { bestPoints, worthIn } from '../../src/authoring/sheets/best-points.ts';
import { freedBy } from '../../src/authoring/sheets/freed.ts';
import { sharingOut } from '../../src/authoring/sheets/sharing-out.ts';
import { changedText } from '../../src/authoring/text-change.ts';
import { FILES } from '../kit/bundled-scenario.ts';
import { exampleText, problemsOf } from '../scenario/example.ts';
import { inverseOf } from './inverse.ts';

type Points = number | { happens: number; otherwise: number; belief: number };
interface File {
  readonly issues: readonly { id: string; options: readonly { id: string }[] }[];
  readonly parties: Record<
    string,
    { points: Record<string, { options: Record<string, Points>; because: string }> }
  >;
}

const known = new Map<string, File>();

/** Read once: to read one of the larger files takes its time. */
function read(text: string): File {
  const file = known.get(text) ?? (parse(text) as File);
  known.set(text, file);
  return file;
}

function made(changes: ReturnType<typeof shareOut>, text: string): string {
  if (!changes.ok) throw new Error(changes.error.key);
  return changedText(text, changes.value);
}

function sumOf(data: unknown, party: string): number {
  return bestPoints(data, party).reduce((sum, [, points]) => sum + (points ?? 0), 0);
}

/** Whether the options of an issue stand as they stood: none has passed another. */
function expectSameOrder(before: Record<string, Points>, after: Record<string, Points>): void {
  const worth = (points: Points | undefined) => worthIn(points) ?? NaN;
  const options = Object.keys(before);
  const levels = new Set(
    Object.values(before)
      .map(worth)
      .filter((each) => each > 0),
  ).size;
  const hasRoom = Math.max(...Object.values(after).map(worth)) >= levels;
  for (const one of options) {
    for (const other of options) {
      const was = Math.sign(worth(before[one]) - worth(before[other]));
      const is = Math.sign(worth(after[one]) - worth(after[other]));
      const isKept = is === was || (!hasRoom && is === 0);
      expect(isKept, `${one}, ${other}: ${JSON.stringify([before, after])}`).toBe(true);
    }
  }
}

/** The texts are the same but for the points of one side's options. */
function expectOnlyPoints(before: string, after: string, party: string): void {
  const [one, other] = [before, after].map((text) => structuredClone(read(text)));
  for (const data of [one, other]) {
    for (const sheet of Object.values(data?.parties[party]?.points ?? {})) {
      for (const option of Object.keys(sheet.options)) {
        const points = sheet.options[option];
        sheet.options[option] =
          typeof points === 'object' ? { ...points, happens: 0, otherwise: 0 } : 0;
      }
    }
  }
  expect(other).toEqual(one);
  const bare = (text: string) => text.replace(/-?\d+/g, '0');
  expect(bare(after)).toBe(bare(before));
}

function expectShared(text: string, party: string): void {
  const changes = shareOut(text, party);
  const after = made(changes, text);
  const [one, other] = [read(text).parties[party], read(after).parties[party]];
  expect(sumOf(read(after), party)).toBe(100);
  for (const [issue, sheet] of Object.entries(one?.points ?? {})) {
    expectSameOrder(sheet.options, other?.points[issue]?.options ?? {});
  }
  expectOnlyPoints(text, after, party);
  if (changes.ok) expect(changedText(after, inverseOf(text, changes.value))).toBe(text);
}

function withSheet(
  data: File,
  party: string,
  options: Record<string, Record<string, Points>>,
): unknown {
  let made: unknown = data;
  for (const [issue, value] of Object.entries(options)) {
    const path = ['parties', party, 'points', issue, 'options'];
    made = applied(made, { kind: 'set', path, value });
  }
  return made;
}

describe('points shared out', { timeout: 120_000 }, () => {
  it.each(FILES)('come to a hundred in %s and change nothing else, to the letter', (file) => {
    const text = readFileSync(`scenarios/${file}.yaml`, 'utf8');
    const [party = ''] = Object.keys(read(text).parties);
    expect(sharingOut(read(text), party)).toBeUndefined();
    const [issue = '', sheet] = Object.entries(read(text).parties[party]?.points ?? {})[0] ?? [];
    const [option = ''] = Object.keys(sheet?.options ?? {});
    const path = ['parties', party, 'points', issue, 'options', option];
    expectShared(made(edit(text, { kind: 'set', path, value: 60 }), text), party);
  });

  it('come to a hundred whatever the options were worth', () => {
    const data = read(exampleText);
    const [party = ''] = Object.keys(data.parties);
    const { points = {} } = data.parties[party] ?? {};
    const worth = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -4, max: 9 }));
    const branches = fc.record({
      happens: worth,
      otherwise: worth,
      belief: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const sheet = fc.record(
      Object.fromEntries(
        Object.entries(points).map(([issue, { options }]) => [
          issue,
          fc.record(
            Object.fromEntries(
              Object.keys(options).map((option) => [
                option,
                fc.oneof({ weight: 5, arbitrary: worth }, branches),
              ]),
            ),
          ),
        ]),
      ),
    );
    let shared = 0;
    fc.assert(
      fc.property(sheet, (options) => {
        const before = withSheet(data, party, options);
        const plan = sharingOut(before, party);
        const tops = bestPoints(before, party).map(([, best]) => best ?? 0);
        const isDue =
          sumOf(before, party) !== 100 && tops.every((top) => top >= 0) && tops.some(Boolean);
        const isPlain = Object.values(options).every((each) =>
          Object.values(each).every(Number.isInteger),
        );
        if (isDue && isPlain) expect(plan).toBeDefined();
        if (plan === undefined) return;
        shared += 1;
        let after: unknown = before;
        for (const each of plan.edits)
          after = each.kind === 'set' ? applied(after, each) : undefined;
        expect(sumOf(after, party)).toBe(100);
        for (const [issue, own] of Object.entries(options)) {
          const path = ['parties', party, 'points', issue, 'options'];
          expectSameOrder(own, valueAt(after, path) as typeof own);
        }
      }),
      { numRuns: 400, seed: 4 },
    );
    expect(shared).toBeGreaterThan(200);
  });

  it('are in proportion, the spare ones where the most was cut off', () => {
    const text = made(removeWithReferences(exampleText, ['issues', 0]), exampleText);
    const [party = ''] = Object.keys(read(text).parties);
    const { tops = [] } = sharingOut(read(text), party) ?? {};
    const sum = tops.reduce((all, { before }) => all + before, 0);
    for (const { before, after } of tops) {
      expect(Math.abs(after - (before * 100) / sum)).toBeLessThan(1);
    }
    expect(made(shareOut(text, party), text)).not.toBe(text);
  });
});

describe('a thing that is taken out', () => {
  it('leaves the points of everything else as they were, and the sums say what is free', () => {
    const text = made(removeWithReferences(exampleText, ['issues', 0]), exampleText);
    const [before, after] = [read(exampleText), read(text)];
    const gone = before.issues[0]?.id ?? '';
    for (const [party, { points }] of Object.entries(before.parties)) {
      const rest = Object.fromEntries(Object.entries(points).filter(([issue]) => issue !== gone));
      expect(after.parties[party]?.points).toEqual(rest);
    }
    expect(problemsOf(text).flatMap(({ said }) => said.map(({ key }) => key))).toContain(
      'sheet.best',
    );
    expect(freedBy(before, ['issues', 0]).map(({ points }) => points)).toEqual(
      Object.keys(before.parties).map((party) => 100 - sumOf(after, party)),
    );
  });
});
