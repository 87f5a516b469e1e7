import { isUnlocked } from '../../negotiation/agenda.ts';
import { welcomers } from '../../negotiation/home/goodwill.ts';
import { goesAgainst, positionsOn } from '../../negotiation/trust/commitments.ts';
import type { Rulebook } from '../../negotiation/rulebook.ts';
import type {
  GestureId,
  Issue,
  IssueId,
  OptionId,
  Party,
  RatifierId,
  Scenario,
} from '../../scenario/scenario.ts';
import type { Choice, Group } from './fewest-means.ts';
import { gainOfClosing } from './support.ts';

/** Something that a party can do to win support at home before it asks for leave. */
export type Means =
  | {
      readonly kind: 'close'; // N11, both sides willing
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly leave: boolean; // which takes leave of its own first
      readonly theirLeave: boolean; // or leave of the other side's capital
      readonly experts: boolean; // or has to be opened first
    }
  | { readonly kind: 'gesture'; readonly gesture: GestureId } // N24
  | { readonly kind: 'reassure'; readonly ratifier: RatifierId } // N25, once each time it stands here
  | { readonly kind: 'backChannel'; readonly asks: boolean } // N21, or answers; kept quiet
  | { readonly kind: 'commit'; readonly issue: IssueId; readonly option: OptionId }; // N22

/** In what order things are preferred of which equally many do. */
const ranks = { close: 0, gesture: 4, reassure: 5, backChannel: 6, commit: 7 } as const;

/** What may be assumed of options when means are looked for. */
export interface Assumed {
  readonly rules: Rulebook;
  /** How an option can be closed; undefined where it cannot. */
  readonly closing: (issue: Issue, option: OptionId) => Closing | undefined;
  readonly closes: boolean; // whether what is closed counts among the means
  readonly speaks: boolean; // whether public statements and private answers do
}

export interface Closing {
  readonly leave: boolean; // the party needs leave for it itself
  readonly theirLeave: boolean; // the other side does
}

/** The means of a party that asks for leave on an issue, in groups of which each gives one. */
export function meansOf(
  scenario: Scenario,
  party: Party,
  asked: IssueId,
  assumed: Assumed,
): readonly Group<Means>[] {
  const { acts, reassuredAtMost } = assumed.rules;
  const gestures = acts.includes('gesture') ? party.gestures : [];
  const reassured = acts.includes('reassure') ? party.ratifiers : [];
  const onIssues = scenario.issues.map((issue) => onIssue(scenario, party, issue, asked, assumed));
  return [
    ...onIssues,
    ...gestures.map(({ id, ratifiers }): Group<Means> => {
      const gain = Object.values(ratifiers).reduce((sum, steps) => sum + steps, 0);
      return [act(gain, { kind: 'gesture', gesture: id })];
    }),
    ...quietTalks(party, assumed),
    ...[...reassured]
      .sort((one, other) => one.reassure.price - other.reassure.price)
      .flatMap(({ id }) =>
        Array.from({ length: reassuredAtMost }, (): Group<Means> => [
          act(1, { kind: 'reassure', ratifier: id }),
        ]),
      ),
  ]
    .map((group) => group.filter(({ gain }) => gain > 0))
    .filter((group) => group.length > 0);
}

/** N21: each side's first clear answer; only asking takes a caucus. */
function quietTalks({ ratifiers }: Party, { rules, speaks }: Assumed): readonly Group<Means>[] {
  if (!speaks || !rules.acts.includes('backChannel') || ratifiers.length === 0) return [];
  return [true, false].map((asks) => {
    const choice = act(rules.keptQuiet, { kind: 'backChannel', asks });
    return [asks ? choice : { ...choice, acts: 0 }];
  });
}

/** Closing it, saying in public that one wants it so, or both, where the one does not undo the other. */
function onIssue(
  scenario: Scenario,
  party: Party,
  issue: Issue,
  asked: IssueId,
  assumed: Assumed,
): Group<Means> {
  const closings = issue.id === asked || !assumed.closes ? [] : closingsOf(party, issue, assumed);
  if (!assumed.speaks || !assumed.rules.acts.includes('commit')) return closings.map(choiceOf);
  const words = issue.options
    .filter(({ id }) => assumed.closing(issue, id) !== undefined)
    .map(({ id }) => statement(party, issue, id, assumed))
    .filter(({ gain }) => gain > 0);
  const both = closings.flatMap((closing) =>
    words
      .filter((word) => agree(scenario, party, issue, word.option, closing.option))
      .map((word): Choice<Means> => {
        const asks = word.asks && !closing.asks ? 1 : 0;
        return together(choiceOf(closing), { ...choiceOf(word), acts: 1 + asks });
      }),
  );
  return [...closings.map(choiceOf), ...words.map(choiceOf), ...both];
}

interface OnIssue {
  readonly option: OptionId;
  readonly gain: number;
  readonly asks: boolean; // leave of its own comes first
  readonly rank: number;
  readonly means: Means;
}

function closingsOf(party: Party, issue: Issue, { closing }: Assumed): readonly OnIssue[] {
  return issue.options.flatMap((option) => {
    const way = closing(issue, option.id);
    const gain = gainOfClosing(party, issue, option.id);
    if (way === undefined || gain <= 0) return [];
    const { leave, theirLeave } = way;
    const experts = !isUnlocked({}, issue, option);
    const hardness = [leave, theirLeave, experts].filter(Boolean).length;
    const on = { issue: issue.id, option: option.id };
    const means = { kind: 'close', ...on, leave, theirLeave, experts } as const;
    return [{ option: option.id, gain, asks: leave, rank: ranks.close + hardness, means }];
  });
}

function statement(party: Party, issue: Issue, option: OptionId, { closing }: Assumed): OnIssue {
  return {
    option,
    gain: welcomers(party, issue.id, option).length,
    asks: closing(issue, option)?.leave ?? false,
    rank: ranks.commit,
    means: { kind: 'commit', issue: issue.id, option },
  };
}

function agree(
  scenario: Scenario,
  party: Party,
  issue: Issue,
  option: OptionId,
  closed: OptionId,
): boolean {
  const positions = positionsOn(scenario, party.id, issue.id);
  return [false, true].some((orBetter) => {
    const word = {
      issue: issue.id,
      option,
      orBetter,
      round: 1,
      retreated: false,
      justified: false,
    };
    return !goesAgainst(issue, word, closed, positions);
  });
}

function choiceOf({ gain, asks, rank, means }: OnIssue): Choice<Means> {
  const leave = asks ? 1 : 0;
  const said = means.kind === 'commit' ? 1 : 0;
  return { gain, acts: said + leave, size: 1 + leave, rank, means: [means] };
}

function act(gain: number, means: Means): Choice<Means> {
  return { gain, acts: 1, size: 1, rank: ranks[means.kind], means: [means] };
}

function together(one: Choice<Means>, other: Choice<Means>): Choice<Means> {
  return {
    gain: one.gain + other.gain,
    acts: one.acts + other.acts,
    size: one.size + other.size,
    rank: one.rank + other.rank,
    means: [...one.means, ...other.means],
  };
}
