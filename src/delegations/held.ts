import { latest } from '../lib/latest.ts';
import { isUnlocked, optionIndex } from '../negotiation/agenda.ts';
import { entryOf } from '../negotiation/entry.ts';
import { standingOf, type Standing } from '../negotiation/home/mandate.ts';
import type { View } from '../negotiation/view.ts';
import type { Issue, Party } from '../scenario/scenario.ts';
import { recentOf } from '../lib/recent.ts';

/** Some options of every issue, in the agenda's order: bit by bit, the lowest for the first. */
export type Masks = readonly number[];

/** Whether an option is among them; −1, which is none, never is. */
export function isAmong(masks: Masks, issue: number, option: number): boolean {
  return (((masks[issue] ?? 0) >> option) & 1) === 1;
}

/** The options of an issue for which something holds. */
export function maskOf({ options }: Issue, holds: (option: number) => boolean): number {
  let mask = 0;
  for (let option = 0; option < options.length; option++) if (holds(option)) mask |= 1 << option;
  return mask;
}

/** The options that may be held of every issue: one object for the same ones of a party. */
export interface Held {
  readonly masks: Masks;
  readonly key: string;
}

/** So much of what a party could hold is told apart. */
const MOST_HELD = 400;

const known = recentOf<Party, Held>(MOST_HELD);

export function heldOf(own: Party, masks: Masks): Held {
  const key = masks.join();
  return known(own, key, () => ({ masks, key }));
}

/** The options of a mask, by number. */
export function optionsIn(mask: number): readonly number[] {
  const options: number[] = [];
  for (let option = 0; mask >> option > 0; option++) if ((mask >> option) & 1) options.push(option);
  return options;
}

/** What may be signed in a view. */
export interface Signable {
  readonly closed: readonly number[]; // the option an issue is closed at, or −1
  readonly mayTable: Masks; // open, unlocked and within the mandate
  readonly mayAsk: Masks; // open, unlocked, and with leave of its capital
  readonly held: Held; // that, or what holds by leaving the issue out
}

interface Lately {
  readonly own: Party;
  readonly opened: View['opened'];
  readonly closed: View['closed'];
  readonly signable: Signable;
}

/** By what the capital has allowed, of either side: mostly nothing has changed since its last move. */
const lately = latest<View['mine']['leaves'], Lately>(4);

export function signableIn(view: View, statusQuo: readonly number[]): Signable {
  const { own, opened, closed } = view;
  const { leaves } = view.mine;
  const last = lately.get(leaves);
  if (last?.own === own && last.opened === opened && last.closed === closed) return last.signable;
  const signable = reckon(view, statusQuo);
  lately.set(leaves, { own, opened, closed, signable });
  return signable;
}

function reckon(view: View, statusQuo: readonly number[]): Signable {
  const { own, opened } = view;
  const { issues } = view.scenario;
  const closed = issues.map((issue) => indexIn(issue, view.closed));
  const standing = (which: Standing): Masks =>
    issues.map((issue, at) =>
      closed[at]! >= 0
        ? 0
        : maskOf(issue, (index) => {
            const option = issue.options[index]!;
            return (
              isUnlocked(opened, issue, option) &&
              standingOf(own, view.mine, issue.id, option.id) === which
            );
          }),
    );
  const mayTable = standing('allowed');
  const masks = mayTable.map((mask, at) => {
    const holds = closed[at]! >= 0 ? closed[at]! : statusQuo[at]!;
    return holds < 0 ? mask : mask | (1 << holds);
  });
  return { closed, mayTable, mayAsk: standing('consult'), held: heldOf(own, masks) };
}

/** The option that a package names for an issue, by number; −1 where it names none. */
export function indexIn(issue: Issue, pkg: View['closed']): number {
  const option = entryOf(pkg, issue.id);
  return option === undefined ? -1 : optionIndex(issue, option);
}
