import type { Rules } from './rules.ts';

/**
 * The order in which a diagram decides the issues: first those that nothing links to others, then
 * one connected group after the other, each put in order from its end, with the issue before which
 * the fewest links are half decided; of several, the one with the fewest options, since the last
 * layers have the most nodes. The results of an analysis do not depend on it; its speed does.
 */
export function issueOrder(issues: number, rules: Rules): readonly number[] {
  const links = linksOf(rules);
  const linked = new Set(links.flatMap((link) => [...link]));
  const order = [...Array(issues).keys()].filter((issue) => !linked.has(issue));
  const groups = groupsOf(links).sort((one, other) => one.length - other.length);
  for (const group of groups) order.push(...groupOrder(group, links, rules));
  return order;
}

/** The issues that each bond of several issues, and each ratifier with several stances, ties. */
function linksOf(rules: Rules): readonly ReadonlySet<number>[] {
  const sets = rules.bonds.map((bond) => new Set(bond.masks.keys()));
  for (const gate of rules.gates) {
    for (const ratifier of gate.ratifiers) {
      const cares = ratifier.stances.map((stances, issue) =>
        stances.some((s) => s !== 0) ? issue : -1,
      );
      sets.push(new Set(cares.filter((issue) => issue >= 0)));
    }
    // The ratifiers of a party decide together, so its issues form one group.
    const all = sets.slice(sets.length - gate.ratifiers.length).flatMap((set) => [...set]);
    for (const ratifier of gate.ratifiers.keys()) {
      const first = all[0];
      if (first !== undefined) sets[sets.length - 1 - ratifier]?.add(first);
    }
  }
  return sets.filter((set) => set.size > 1);
}

function groupsOf(links: readonly ReadonlySet<number>[]): (readonly number[])[] {
  let groups: ReadonlySet<number>[] = [];
  for (const link of links) {
    const apart = groups.filter((group) => ![...link].some((issue) => group.has(issue)));
    const joined = groups.filter((group) => !apart.includes(group));
    groups = [...apart, new Set([...link, ...joined.flatMap((group) => [...group])])];
  }
  return groups.map((group) => [...group].sort((one, other) => one - other));
}

function groupOrder(
  group: readonly number[],
  links: readonly ReadonlySet<number>[],
  { allowed }: Rules,
): readonly number[] {
  const left = new Set(group);
  const begun = new Set<ReadonlySet<number>>();
  const order: number[] = [];
  while (left.size > 0) {
    let best = { issue: -1, open: Infinity, options: Infinity };
    for (const issue of left) {
      const open = links.filter(
        (link) =>
          (begun.has(link) || link.has(issue)) && [...link].some((i) => i !== issue && left.has(i)),
      ).length;
      const options = allowed[issue]?.length ?? 0;
      if (open < best.open || (open === best.open && options < best.options))
        best = { issue, open, options };
    }
    left.delete(best.issue);
    order.push(best.issue);
    for (const link of links) if (link.has(best.issue)) begun.add(link);
  }
  return order.reverse();
}
