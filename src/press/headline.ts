import { unnamed } from '../lib/unnamed.ts';
import { issueOf, optionOf } from '../negotiation/agenda.ts';
import { partyOf } from '../negotiation/parties.ts';
import type { Claim, Line } from './claim.ts';
import { line } from './claim.ts';
import { capitalised, counted, inWords, listed, type Scene } from './scene.ts';

export interface Heads {
  readonly headline: Line;
  readonly deck: Line;
}

/** The headline and the line below it, by how the talks ended. */
export function headlineOf(scene: Scene): Heads {
  switch (scene.outcome.kind) {
    case 'agreement':
      return { headline: agreed(scene), deck: agreedDeck(scene) };
    case 'partial':
      return { headline: agreed(scene), deck: partialDeck(scene) };
    case 'stalemate':
      return { headline: stalemate(scene), deck: stalemateDeck(scene) };
    case 'walkOut':
      return { headline: walkOut(scene), deck: walkOutDeck(scene) };
    case 'unratified':
      return { headline: unratified(scene), deck: unratifiedDeck(scene) };
  }
}

/** The scenario's own headline of one thing agreed: what is new and essential comes first. */
function agreed({ outcome, state, roll }: Scene): Line {
  const { scenario } = state;
  const weighed = Object.entries(outcome.agreed).map(([id, option]) => {
    const issue = issueOf(scenario, id);
    const isNew = issue !== undefined && issue.statusQuo !== option;
    return { id, option, weight: (isNew ? 4 : 1) * (issue?.essential === true ? 3 : 1) };
  });
  const { id, option } = roll('headline').weighted(weighed, ({ weight }) => weight);
  const issue = issueOf(scenario, id);
  const words = (issue && optionOf(issue, option)?.headline) ?? unnamed;
  return line(capitalised(words), { kind: 'agreed', issue: id, option });
}

/** How much of the agenda is settled: “all six items”, “five of six items”. */
function share({ outcome, state }: Scene): string {
  const count = Object.keys(outcome.agreed).length;
  const of = state.scenario.issues.length;
  return count === of ? `all ${inWords(of)} items` : `${inWords(count)} of ${inWords(of)} items`;
}

function shareClaims({ outcome, state }: Scene): readonly Claim[] {
  const { rounds, issues } = state.scenario;
  return [
    { kind: 'ended', outcome: outcome.kind },
    { kind: 'agreedCount', count: Object.keys(outcome.agreed).length, of: issues.length },
    { kind: 'rounds', count: state.round },
    { kind: 'roundsLeft', count: rounds - state.round },
  ];
}

function agreedDeck(scene: Scene): Line {
  const { state, roll, talks } = scene;
  const rounds = counted(state.round, 'round');
  const left = state.scenario.rounds - state.round;
  const choice = [
    `${capitalised(talks)} end with a text on ${share(scene)} after ${rounds}`,
    `Agreement on ${share(scene)}; both sides consent at home`,
    `${capitalised(rounds)}, ${share(scene)} settled, and consent on both sides`,
    left > 0
      ? `${capitalised(share(scene))} settled with ${counted(left, 'round')} to spare; the text has passed on both sides`
      : `It takes until the last round: ${share(scene)} settled, and passed on both sides`,
  ];
  return line(roll('deck').pick(choice), ...shareClaims(scene));
}

function partialDeck(scene: Scene): Line {
  const { state, roll, talks, outcome, issue } = scene;
  const missing = state.scenario.issues.filter(
    ({ id, essential }) => essential && !Object.hasOwn(outcome.agreed, id),
  );
  const items = listed(missing.map(({ id }) => issue(id)));
  const rounds = counted(state.round, 'round');
  const choice = [
    `${capitalised(talks)} settle ${share(scene)}, though not ${items}`,
    `A text with a gap in it: ${share(scene)} settled, ${items} left as before`,
    `${capitalised(share(scene))} settled after ${rounds}; of ${items} the text says nothing`,
    `Both sides consent to what there is, which is ${share(scene)}, and ${items} stays open`,
  ];
  const open = missing.map(({ id }): Claim => ({ kind: 'open', issue: id }));
  const at = missing.length > 1 ? 2 : 3; // the last speaks of one item
  return line(choice[roll('deck').int(0, at)] ?? '', ...shareClaims(scene), ...open);
}

function stalemate({ roll, talks, state, byTelephone }: Scene): Line {
  const { city } = state.scenario.venue;
  const rounds = counted(state.round, 'round');
  const choice = byTelephone
    ? [
        'Call ends without an accord',
        'Receivers down, folders empty',
        `${capitalised(rounds)} on the line, and nothing settled`,
        'The line was clear; the answer was not',
        'Nothing to ratify after talks by telephone',
      ]
    : [
        `${city} talks end without a signature`,
        'Delegations part with empty folders',
        `${capitalised(rounds)} in ${city}, and nothing settled`,
        `Pens stay capped in ${city}`,
        `${city} talks leave every question open`,
      ];
  return line(
    roll('headline').pick([
      ...choice,
      `Nothing signed after ${rounds}`,
      `No accord from ${talks}`,
      `A text that was not written: ${talks} are over`,
    ]),
    { kind: 'ended', outcome: 'stalemate' },
    { kind: 'rounds', count: state.round },
    { kind: 'agreedCount', count: 0, of: state.scenario.issues.length },
  );
}

function stalemateDeck({ roll, state }: Scene): Line {
  const of = state.scenario.issues.length;
  const offers = counted(state.offers.length, 'offer');
  return line(
    roll('deck').pick([
      `Not one of ${inWords(of)} items is settled; everything stays as it was`,
      `${capitalised(counted(state.round, 'round'))} and ${offers} leave all ${inWords(of)} items open`,
      'The agenda goes home as it came',
      `${capitalised(inWords(of))} items on the agenda at the start, ${inWords(of)} at the end`,
    ]),
    { kind: 'ended', outcome: 'stalemate' },
    { kind: 'agreedCount', count: 0, of },
    { kind: 'rounds', count: state.round },
    ...offersBy(state),
  );
}

function offersBy({ offers, scenario }: Scene['state']): readonly Claim[] {
  return scenario.parties.map(({ id }): Claim => ({
    kind: 'offers',
    party: id,
    count: offers.filter(({ by }) => by === id).length,
  }));
}

function walkOut(scene: Scene): Line {
  const { roll, side, capital, talks, state, byTelephone, other } = scene;
  const party = scene.outcome.walkedOut ?? scene.sides[0];
  const { adjective } = partyOf(state.scenario, party);
  const choice = byTelephone
    ? [
        `${capital(party)} hangs up`,
        `The line goes dead: ${side(party)} breaks off ${talks}`,
        `${capital(party)} puts the receiver down on ${capital(other(party))}`,
        `${capitalised(side(party))} ends the call in round ${inWords(state.round)}`,
      ]
    : [
        `${capitalised(adjective)} delegation leaves ${talks}`,
        `${capitalised(side(party))} walks out`,
        `An empty chair: ${side(party)} goes home`,
        `The door closes behind ${side(party, 'delegation')}`,
        `${capitalised(adjective)} walk-out ends ${talks}`,
      ];
  return line(roll('headline').pick([...choice, `${capital(party)} breaks off`]), {
    kind: 'walkedOut',
    party,
    round: state.round,
  });
}

function walkOutDeck(scene: Scene): Line {
  const { roll, state, sides, outcome } = scene;
  const party = outcome.walkedOut ?? sides[0];
  const left = state.scenario.rounds - state.round;
  const closed = Object.entries(state.closed);
  const fallen = counted(closed.length, 'item');
  return line(
    roll('deck').pick([
      `The talks break off in round ${inWords(state.round)}; nothing is agreed`,
      left > 0
        ? `${capitalised(counted(left, 'round'))} still stood on the calendar; none of the agenda is in force`
        : 'It comes in the last round; none of the agenda is in force',
      closed.length > 0
        ? `What had been initialled on ${fallen} falls with the talks`
        : `Not one of ${inWords(state.scenario.issues.length)} items had been initialled`,
    ]),
    { kind: 'walkedOut', party, round: state.round },
    { kind: 'roundsLeft', count: left },
    { kind: 'agreedCount', count: 0, of: state.scenario.issues.length },
    { kind: 'signedCount', count: closed.length },
  );
}

function unratified(scene: Scene): Line {
  const { roll, ratifier, outcome, all, capital, talks, byTelephone } = scene;
  const blocker = outcome.blockedBy[0] ?? '';
  const failed = all('ratified').filter(({ passed }) => !passed);
  const home = failed[0]?.party ?? scene.sides[0];
  const place = byTelephone ? 'on the line' : 'at the table';
  return line(
    roll('headline').pick([
      `Settled ${place}, refused at home: accord fails in ${listed(failed.map(({ party }) => capital(party)))}`,
      `Accord founders on ${ratifier(blocker)}`,
      `${capital(home)} does not ratify`,
      `${capital(home)} turns down the text of its own delegation`,
      `No consent from ${ratifier(blocker)}: text from ${talks} is dead`,
    ]),
    { kind: 'blocked', ratifier: blocker },
    ...failed.map(({ party }): Claim => ({ kind: 'ratified', party, passed: false })),
  );
}

function unratifiedDeck({ roll, state, outcome, all, capital }: Scene): Line {
  const closed = Object.entries(state.closed);
  const items = counted(closed.length, 'item');
  const passed = all('ratified').find((each) => each.passed)?.party;
  return line(
    roll('deck').pick([
      `The text had settled ${items}; none of it comes into force`,
      `What the delegations initialled on ${items} did not pass at home`,
      `${capitalised(items)} initialled, and nothing in force`,
      passed === undefined
        ? `Neither home would have the text on ${items}`
        : `${capital(passed)} had consented; the text on ${items} fails all the same`,
    ]),
    { kind: 'ended', outcome: outcome.kind },
    { kind: 'agreedCount', count: 0, of: state.scenario.issues.length },
    { kind: 'signedCount', count: closed.length },
    ...all('ratified').map((each): Claim => ({
      kind: 'ratified',
      party: each.party,
      passed: each.passed,
    })),
  );
}
