import type { Means } from '../../analysis/instruments/means.ts';
import type {
  Leave,
  OptionSignability,
  PartySignability,
} from '../../analysis/instruments/signability.ts';
import { visible } from '../../scenario/problems/problem.ts';
import type { IssueId, OptionId, Party, Scenario } from '../../scenario/scenario.ts';
import { columns } from '../simulate/columns.ts';
import type { TerminalSpeak } from '../voice.ts';
import { wrapped } from './wrapped.ts';

const widestCell = 15; // two of them and a title of 40 characters fit into 80 columns

/** What each side may sign: a row an option, then what each leave takes. */
export function signedTable(
  speak: TerminalSpeak,
  scenario: Scenario,
  sides: readonly PartySignability[],
): string {
  const rows = scenario.issues.flatMap((issue) => [
    [visible(issue.short), ...sides.map(() => '')],
    ...issue.options.map((option) => [
      `  ${visible(option.title)}`,
      ...sides.map((side) => cell(speak, onOption(side, issue.id, option.id))),
    ]),
  ]);
  const head = ['', ...scenario.parties.map(({ name }) => visible(name).slice(0, widestCell))];
  const leaves = sides.flatMap((side, at) => {
    const party = scenario.parties[at];
    return party ? leavesOf(speak, scenario, party, side) : [];
  });
  return [columns([head, ...rows]), ...leaves].join('\n');
}

function onOption(
  { issues }: PartySignability,
  issue: IssueId,
  option: OptionId,
): OptionSignability | undefined {
  return issues
    .find((each) => each.issue === issue)
    ?.options.find((each) => each.option === option);
}

function cell(speak: TerminalSpeak, option: OptionSignability | undefined): string {
  if (option === undefined) return '';
  const { signable, never, leave } = option;
  if (never !== null) return speak(`terminal:analyse.never.${never}`);
  if (signable === 'leave' && leave !== null) {
    return speak(`terminal:analyse.leaveWhen.${leave.when}`);
  }
  return speak(`terminal:analyse.signable.${signable === 'leave' ? 'free' : signable}`);
}

function leavesOf(
  speak: TerminalSpeak,
  scenario: Scenario,
  party: Party,
  { issues }: PartySignability,
): readonly string[] {
  return issues.flatMap(({ issue, options }) =>
    options.flatMap(({ option, leave }) => {
      if (leave === null) return [];
      const head = speak('terminal:analyse.leaveFor', {
        party: visible(party.name),
        option: titleOf(scenario, issue, option),
        needed: numeral(leave.needed),
        start: numeral(leave.start),
        most: numeral(leave.most),
      });
      return [wrapped('  ', head.split(' '), ' '), ...afterWhat(speak, scenario, party, leave)];
    }),
  );
}

function afterWhat(
  speak: TerminalSpeak,
  scenario: Scenario,
  party: Party,
  { after, events }: Leave,
): readonly string[] {
  const done = after.map((each) => meansIn(speak, scenario, party, each));
  const moved = events.map(({ event }) =>
    visible(scenario.events.find(({ id }) => id === event)?.title ?? ''),
  );
  return [
    ...(done.length === 0 ? [] : [wrapped(`    ${speak('terminal:analyse.after')} `, done)]),
    ...(moved.length === 0 ? [] : [wrapped(`    ${speak('terminal:analyse.movedBy')} `, moved)]),
  ];
}

function meansIn(
  speak: TerminalSpeak,
  scenario: Scenario,
  { gestures, ratifiers }: Party,
  means: Means,
): string {
  switch (means.kind) {
    case 'close':
    case 'commit': {
      const option = titleOf(scenario, means.issue, means.option);
      return speak(`terminal:analyse.means.${means.kind}`, { option });
    }
    case 'gesture': {
      const gesture = gestures.find(({ id }) => id === means.gesture)?.title ?? '';
      return speak('terminal:analyse.means.gesture', { gesture: visible(gesture) });
    }
    case 'backChannel':
      return speak(`terminal:analyse.means.${means.asks ? 'asks' : 'answers'}`);
    case 'reassure': {
      const ratifier = ratifiers.find(({ id }) => id === means.ratifier)?.short ?? '';
      return speak('terminal:analyse.means.reassure', { ratifier: visible(ratifier) });
    }
  }
}

function titleOf({ issues }: Scenario, issue: IssueId, option: OptionId): string {
  const meant = issues.find(({ id }) => id === issue);
  const title = meant?.options.find(({ id }) => id === option)?.title ?? '';
  return `${visible(meant?.short ?? '')}: ${visible(title)}`;
}

/** Up to two decimals, cut off so that nothing looks enough that is not. */
export function numeral(value: number): string {
  return String(Math.floor(value * 100 + 1e-9) / 100).replace('-', '−');
}
