import { unnamed } from '../../lib/unnamed.ts';
import { issueOf, optionOf } from '../../negotiation/agenda.ts';
import type { Offer } from '../../negotiation/state.ts';
import type { View } from '../../negotiation/view.ts';
import { visible } from '../../scenario/problem.ts';
import type { IssueId, OptionId, Package, PartyId } from '../../scenario/scenario.ts';

/** Names as the terminal shows them; what authors wrote cannot steer the terminal. */

export function partyName(view: View, id: PartyId): string {
  const party = view.scenario.parties.find((each) => each.id === id);
  return visible(party?.name ?? unnamed);
}

export function issueTitle(view: View, id: IssueId): string {
  return visible(issueOf(view.scenario, id)?.title ?? unnamed);
}

export function issueShort(view: View, id: IssueId): string {
  return visible(issueOf(view.scenario, id)?.short ?? unnamed);
}

export function optionTitle(view: View, issue: IssueId, id: OptionId): string {
  const meant = issueOf(view.scenario, issue);
  return visible((meant && optionOf(meant, id)?.title) ?? unnamed);
}

/** A ratifier by the name that this view knows it by. */
export function ratifierName(view: View, id: string): string {
  const all = view.scenario.parties.flatMap(({ ratifiers }) => ratifiers);
  return visible(all.find((each) => each.id === id)?.name ?? unnamed);
}

/** `Animals: eight thousand; Fence: nothing` */
export function packageWords(view: View, pkg: Package): string {
  const terms = view.scenario.issues.flatMap(({ id }) => {
    const option = Object.hasOwn(pkg, id) ? pkg[id] : undefined;
    return option === undefined
      ? []
      : [`${issueShort(view, id)}: ${optionTitle(view, id, option)}`];
  });
  return terms.join('; ') || 'nothing';
}

export function offerWords(view: View, offer: Offer): string {
  const marks = [offer.final ? 'final' : '', offer.severable ? 'severable' : ''].filter(Boolean);
  const kind = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  const [only, ...more] = offer.packages.map((pkg) => packageWords(view, pkg));
  if (more.length === 0) return `${only ?? 'nothing'}${kind}`;
  return `${offer.packages.length} alternatives${kind}:${[only, ...more]
    .map((words, index) => `\n      ${index + 1}) ${words ?? ''}`)
    .join('')}`;
}

export function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number).replace('-', '−');
}

/** Text of several lines, each of which cannot steer the terminal. */
export function paragraphs(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
