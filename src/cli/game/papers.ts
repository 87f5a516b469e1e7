import { fullPackage, isUnlocked } from '../../negotiation/agenda.ts';
import {
  optionPoints,
  pointsOf,
  reservationValue,
  settlementPrice,
} from '../../negotiation/points.ts';
import { forecast } from '../../negotiation/ratification.ts';
import type { View } from '../../negotiation/view.ts';
import { visible } from '../../scenario/problem.ts';
import type { Package } from '../../scenario/scenario.ts';
import { issueShort, issueTitle, optionTitle, partyName, ratifierName, signed } from './words.ts';

/** Where the talks stand, as this party sees it. */
export function standing(view: View): readonly string[] {
  const width = Math.max(...view.scenario.issues.map(({ id }) => issueShort(view, id).length));
  const lines = view.scenario.issues.map(({ id }, index) => {
    const closed = Object.hasOwn(view.closed, id) ? view.closed[id] : undefined;
    const mine = view.mine.stands[id] ?? '';
    const theirs = view.theirs.stands[id] ?? '';
    const where =
      closed === undefined
        ? `you: ${optionTitle(view, id, mine)}; they: ${optionTitle(view, id, theirs)}`
        : `initialled: ${optionTitle(view, id, closed)}`;
    return `  ${index + 1} ${issueShort(view, id).padEnd(width)}  ${where}`;
  });
  return [`Round ${view.round} of ${view.scenario.rounds}, trust ${view.trust}`, ...lines];
}

/** The party's own confidential papers: points, mandate, ratifiers. */
export function papers(view: View): readonly string[] {
  const { own, mine, scenario, trust } = view;
  const issues = scenario.issues.flatMap((issue) => {
    const rule = own.mandate[issue.id];
    const options = issue.options.map((option) => {
      const points = optionPoints(own, issue, option.id, trust);
      const leave = rule?.consult.find((each) => each.option === option.id);
      const granted = mine.leaves[issue.id]?.includes(option.id) ?? false;
      const allowed = rule === undefined || granted || rule.allowed.includes(option.id);
      const marks = [
        option.id === issue.statusQuo ? 'status quo' : '',
        allowed ? '' : leave === undefined ? 'red line' : `leave needs ${leave.needsSupport}`,
        isUnlocked(view.opened, issue, option) ? '' : 'experts must open it',
        option.needsTrust === undefined ? '' : `full points at trust ${option.needsTrust}`,
      ].filter(Boolean);
      const note = marks.length === 0 ? '' : `  (${marks.join(', ')})`;
      return `    ${String(points).padStart(3)}  ${optionTitle(view, issue.id, option.id)}${note}`;
    });
    return [`  ${issueTitle(view, issue.id)}${issue.essential ? ' (essential)' : ''}`, ...options];
  });
  const linkages = own.sheet.linkages.map(
    ({ title, points }) => `  ${signed(points)} points: ${visible(title)}`,
  );
  const ratifiers = own.ratifiers.map(({ id, about, weight, veto }) => {
    const power = veto ? `weight ${weight}, veto` : `weight ${weight}`;
    return `  ${ratifierName(view, id)} (${power}): ${visible(about)}`;
  });
  const without = reservationValue(own, mine, scenario.issues, trust);
  return [
    `Your points (${partyName(view, view.party)}):`,
    ...issues,
    ...linkages,
    `  Without agreement: ${without} points. ${visible(own.noAgreement.text)}`,
    `Who must approve at home (weight ${own.quorum} is needed):`,
    ...ratifiers,
  ];
}

/** What a package would be worth to this party if it were signed with what is closed. */
export function prospects(view: View, pkg: Package): readonly string[] {
  const { own, mine, scenario, trust, closed } = view;
  const full = fullPackage(scenario.issues, { ...closed, ...pkg });
  const points = pointsOf(own, full, trust, scenario.issues) - settlementPrice(mine);
  const without = reservationValue(own, mine, scenario.issues, trust);
  const home = forecast(own, mine, full);
  const votes = home.ratifiers.map(({ id, vote }) => `${ratifierName(view, id)}: ${vote}`);
  return [
    `  ${points} points for you (${signed(points - without)} against no agreement); ` +
      `at home ${Math.round(home.chance * 100)} % (${votes.join(', ')})`,
  ];
}
