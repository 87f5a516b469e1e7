import { quoted } from '../problems/explain.ts';
import { idPattern } from '../schema/fields.ts';
import { tell } from '../problems/problem-key.ts';
import type { ThingsKey } from './check-key.ts';
import type { Path } from '../text/yaml-nodes.ts';
import { entries, members, type LooseFile, type Report } from './report.ts';

/**
 * What the file declares; undefined where a declaration is broken (no id, one that is no id, the
 * same twice), so that any name may be right: what follows from one mistake is not told as others.
 */
export interface Names {
  readonly issues: readonly string[] | undefined;
  readonly options: (issue: string | undefined) => readonly string[] | undefined;
  readonly bridging: (issue: string | undefined) => readonly string[];
  readonly parties: readonly string[] | undefined;
  readonly ratifiers: (party?: string) => readonly string[] | undefined;
  readonly events: readonly string[] | undefined;
}

interface Named {
  readonly id?: string | undefined;
}

export function namesOf(file: LooseFile, isPartyLost = false): Names {
  const parties = Object.entries(file.parties ?? {});
  const issues = idsOf(file.issues);
  const isEveryParty = !isPartyLost && parties.every(([id]) => idPattern.test(id));
  return {
    issues,
    options: (issue) => issues && idsOf(file.issues?.find((each) => each?.id === issue)?.options),
    bridging: (issue) =>
      (file.issues?.find((each) => each?.id === issue)?.options ?? []).flatMap((option) =>
        option?.bridging === true && option.id !== undefined ? [option.id] : [],
      ),
    parties: file.parties && isEveryParty ? parties.map(([id]) => id) : undefined,
    ratifiers: (party) => {
      const lists = parties
        .filter(([id]) => party === undefined || id === party)
        .map(([, each]) => idsOf(each?.ratifiers));
      return lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
    },
    events: file.events === undefined ? undefined : idsOf(file.events),
  };
}

function idsOf(list: readonly (Named | undefined)[] | undefined): readonly string[] | undefined {
  const ids = list?.map((each) => each?.id);
  if (!ids?.every((id) => id !== undefined && idPattern.test(id))) return undefined;
  return new Set(ids).size === ids.length ? (ids as readonly string[]) : undefined;
}

/** No name stands for two things. */
export function checkUniqueNames(file: LooseFile, report: Report): void {
  const once = (things: ThingsKey, named: readonly (readonly [Named, Path])[]): void => {
    const seen = new Set<string>();
    for (const [{ id }, path] of named) {
      if (id === undefined) continue;
      if (seen.has(id)) {
        report.error([...path, 'id'], 'duplicate-name', () => [
          tell('unique.two', { things: tell(things), name: quoted(id) }),
          tell('unique.giveAnother'),
        ]);
      }
      seen.add(id);
    }
  };
  const parties = members(['parties'], file.parties);
  once('things.issues', entries(['issues'], file.issues));
  for (const [issue, path] of entries(['issues'], file.issues)) {
    once('things.options', entries([...path, 'options'], issue.options));
  }
  once('things.events', entries(['events'], file.events));
  const across = <T extends Named>(
    things: ThingsKey,
    key: string,
    listOf: (party: (typeof parties)[number][1]) => readonly (T | undefined)[] | undefined,
  ): void => {
    once(
      things,
      parties.flatMap(([, party, path]) => entries([...path, key], listOf(party))),
    );
  };
  across('things.persons', 'delegation', (party) => party.delegation);
  across('things.concessions', 'concessions', (party) => party.concessions);
  across('things.ratifiers', 'ratifiers', (party) => party.ratifiers);
  across('things.gestures', 'gestures', (party) => party.gestures);
  for (const [, party, path] of parties) {
    once('things.types', entries([...path, 'types'], party.types));
    once('things.hints', entries([...path, 'hints'], party.hints));
    once('things.linkages', entries([...path, 'linkages'], party.linkages));
  }
}

/** Words of the rules that stand where the name of a party or of an issue might. */
const reserved = {
  party: 'all', // whom a happening is told to
  issue: 'vague', // an answer in the back channel that names no issue
} as const;

/** No party and no issue is called what the rules call something else. */
export function checkReservedNames(file: LooseFile, report: Report): void {
  for (const [id, , path] of members(['parties'], file.parties)) {
    if (id !== reserved.party) continue;
    report.keyError(path, 'wrong-value', () => [tell('unique.reservedParty', { word: id })]);
  }
  for (const [{ id }, path] of entries(['issues'], file.issues)) {
    if (id !== reserved.issue) continue;
    report.error([...path, 'id'], 'wrong-value', () => [
      tell('unique.reservedIssue', { word: id }),
    ]);
  }
}
