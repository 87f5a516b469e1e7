import { issueOf, optionOf } from '../negotiation/agenda.ts';
import { partyOf } from '../negotiation/parties.ts';
import type { Claim, Line } from './claim.ts';
import { line } from './claim.ts';
import { capitalised, counted, inWords, type Scene } from './scene.ts';

export interface Heads {
  readonly headline: Line;
  readonly deck: Line;
}

/** The headline and the line below it, by how the talks ended. */
export function headlineOf(scene: Scene): Heads {
  switch (scene.outcome.kind) {
    case 'agreement':
    case 'partial':
      return agreed(scene);
    case 'stalemate':
      return { headline: stalemate(scene), deck: stalemateDeck(scene) };
    case 'walkOut':
      return { headline: walkOut(scene), deck: walkOutDeck(scene) };
    case 'unratified':
      return { headline: unratified(scene), deck: unratifiedDeck(scene) };
  }
}

/** The scenario's own headline of one thing agreed: what is new and essential comes first. */
function agreed(scene: Scene): Heads {
  const { outcome, state, roll } = scene;
  const { scenario } = state;
  const entries = Object.entries(outcome.agreed);
  const weighed = entries.map(([id, option]) => {
    const issue = issueOf(scenario, id);
    const isNew = issue !== undefined && issue.statusQuo !== option;
    return { id, option, weight: (isNew ? 4 : 1) * (issue?.essential === true ? 3 : 1) };
  });
  const { id, option } = roll('headline').weighted(weighed, ({ weight }) => weight);
  const issue = issueOf(scenario, id);
  const words = (issue && optionOf(issue, option)?.headline) ?? option;
  return {
    headline: line(capitalised(words), { kind: 'agreed', issue: id, option }),
    deck: agreedDeck(scene),
  };
}

function agreedDeck({ outcome, state, roll, talks }: Scene): Line {
  const count = Object.keys(outcome.agreed).length;
  const of = state.scenario.issues.length;
  const claims: readonly Claim[] = [
    { kind: 'ended', outcome: outcome.kind },
    { kind: 'agreedCount', count, of },
    { kind: 'rounds', count: state.round },
  ];
  const rounds = counted(state.round, 'round');
  const share =
    count === of ? `all ${inWords(of)} items` : `${inWords(count)} of ${inWords(of)} items`;
  const choice =
    outcome.kind === 'agreement'
      ? [
          `${capitalised(talks)} end with a text on ${share} after ${rounds}`,
          `Agreement on ${share}; both homes consent`,
          `${capitalised(rounds)}, ${share} settled, and consent on both sides`,
        ]
      : [
          `${capitalised(talks)} settle ${share}; the rest stays as it was`,
          `Part of the agenda is settled, ${share}, and the heart of it is not`,
          `After ${rounds}: ${share} signed, the main quarrel left over`,
        ];
  return line(roll('deck').pick(choice), ...claims);
}

function stalemate({ roll, talks, state, byTelephone }: Scene): Line {
  const where = byTelephone ? 'Call' : `${state.scenario.venue.city} talks`;
  const end = byTelephone ? 'ends' : 'end';
  return line(
    roll('headline').pick([
      `${where} ${end} without a signature`,
      `Nothing signed after ${counted(state.round, 'round')}`,
      `No accord from ${talks}`,
      byTelephone ? 'Receivers down, folders empty' : 'Delegations part with empty folders',
      `A text that was not written: ${talks} are over`,
    ]),
    { kind: 'ended', outcome: 'stalemate' },
    { kind: 'rounds', count: state.round },
  );
}

function stalemateDeck({ roll, state }: Scene): Line {
  const of = state.scenario.issues.length;
  return line(
    roll('deck').pick([
      `Not one of ${inWords(of)} items is settled; everything stays as it was`,
      `${capitalised(counted(state.round, 'round'))} of offers and answers leave all ${inWords(of)} items open`,
      'The agenda goes home as it came',
    ]),
    { kind: 'ended', outcome: 'stalemate' },
    { kind: 'agreedCount', count: 0, of },
    { kind: 'rounds', count: state.round },
  );
}

function walkOut(scene: Scene): Line {
  const { roll, side, capital, talks, state, byTelephone } = scene;
  const party = scene.outcome.walkedOut ?? scene.sides[0];
  const { adjective } = partyOf(state.scenario, party);
  const choice = byTelephone
    ? [
        `${capital(party)} hangs up`,
        `The line goes dead: ${side(party)} breaks off ${talks}`,
        `${capital(party)} breaks off`,
      ]
    : [
        `${capitalised(adjective)} delegation leaves ${talks}`,
        `${capital(party)} breaks off`,
        `${capitalised(side(party))} walks out`,
        `An empty chair: ${side(party)} goes home`,
      ];
  return line(roll('headline').pick(choice), { kind: 'walkedOut', party, round: state.round });
}

function walkOutDeck(scene: Scene): Line {
  const { roll, state, sides, outcome } = scene;
  const party = outcome.walkedOut ?? sides[0];
  const left = state.scenario.rounds - state.round;
  return line(
    roll('deck').pick([
      `The talks break off in round ${inWords(state.round)}; nothing is agreed`,
      left > 0
        ? `${capitalised(counted(left, 'round'))} stood on the calendar still; none of the agenda is in force`
        : 'It comes in the last round; none of the agenda is in force',
      'Whatever had been initialled falls with the talks',
    ]),
    { kind: 'walkedOut', party, round: state.round },
    { kind: 'roundsLeft', count: left },
    { kind: 'agreedCount', count: 0, of: state.scenario.issues.length },
  );
}

function unratified(scene: Scene): Line {
  const { roll, ratifier, outcome, all, capital, talks } = scene;
  const blocker = outcome.blockedBy[0] ?? '';
  const failed = all('ratified').find(({ passed }) => !passed)?.party ?? scene.sides[0];
  return line(
    roll('headline').pick([
      `Signed abroad, refused at home: accord fails in ${capital(failed)}`,
      `Accord founders on ${ratifier(blocker)}`,
      `${capital(failed)} does not ratify`,
      `No consent from ${ratifier(blocker)}: text from ${talks} is dead`,
    ]),
    { kind: 'blocked', ratifier: blocker },
    { kind: 'ratified', party: failed, passed: false },
  );
}

function unratifiedDeck({ roll, state, outcome }: Scene): Line {
  const count = Object.keys(state.closed).length;
  const items = counted(count, 'item');
  return line(
    roll('deck').pick([
      `The text had settled ${items}; none of it comes into force`,
      `What the delegations initialled on ${items} did not pass at home`,
      `${capitalised(items)} initialled, and nothing in force`,
    ]),
    { kind: 'ended', outcome: outcome.kind },
    { kind: 'agreedCount', count: 0, of: state.scenario.issues.length },
    ...Object.entries(state.closed).map(([issue, option]): Claim => ({
      kind: 'signed',
      issue,
      option,
    })),
  );
}
