import type { Issue } from '../scenario/scenario.ts';
import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import { issuesIn, type Statement, statement, turned } from './statements/statement.ts';
import type { Paragraph } from './story.ts';
import { stepsOf } from './steps.ts';
import { type Clause, clausesOf, standOf } from './terms.ts';

/** How many clauses of a dead text a page tells, and on how many issues where the sides stood. */
const DEAD_CLAUSES = 2;
const DISTANCES = 2;

/** Who refused; then what is lost with it; then how far the two were apart, or had come. */
export function failureBody(
  scene: Scene,
  lead: Statement,
  deck: Statement,
): readonly Paragraph<Statement>[] {
  return [
    [...refused(scene), ...nothing(scene, lead, deck)],
    scene.outcome.kind === 'unratified' ? voided(scene, deck) : distances(scene, lead, deck),
    scene.outcome.kind === 'unratified' ? [] : [...voided(scene, deck), ...came(scene, lead)],
  ];
}

function refused({ outcome, all }: Scene): readonly Statement[] {
  if (outcome.kind !== 'unratified') return [];
  const homes = all('ratified').flatMap(({ party, passed }) => (passed ? [] : [party]));
  const ratifiers = outcome.blockedBy;
  return [
    statement(
      'refusedBy',
      { homes, ratifiers },
      'refused by',
      ...homes.map((party): Claim => ({ kind: 'ratified', party, passed: false })),
      ...ratifiers.map((ratifier): Claim => ({ kind: 'blocked', ratifier })),
    ),
  ];
}

/** In some papers, and where the deck has spoken of it, what stays as it was. */
function nothing(
  { outcome, roll, state }: Scene,
  lead: Statement,
  deck: Statement,
): readonly Statement[] {
  if (outcome.kind === 'unratified') return [];
  const told = issuesIn(lead);
  const isOwed = deck.kind !== 'apartDeck' && issuesIn(deck).some((id) => !told.includes(id));
  if (!isOwed && !roll('whether nothing').chance(0.5)) return [];
  const essential = state.scenario.issues.filter((issue) => issue.essential);
  const issues = (essential.length > 0 ? essential : state.scenario.issues)
    .slice(-2)
    .map(({ id }) => id);
  const claims = issues.map((issue): Claim => ({ kind: 'open', issue }));
  const ended: Claim = { kind: 'ended', outcome: outcome.kind };
  return [statement('nothingInForce', { issues }, 'nothing in force', ended, ...claims)];
}

/** What a text said that came to nothing: refused at home, or left behind with the talks. */
function voided(scene: Scene, deck: Statement): readonly Statement[] {
  const announced = issuesIn(deck);
  const rank = ({ issue }: Clause): number => Number(announced.includes(issue));
  return clausesOf(scene, scene.state.closed)
    .toSorted((one, other) => rank(other) - rank(one))
    .slice(0, DEAD_CLAUSES)
    .map(({ issue, option }, at) => {
      const claim: Claim = { kind: 'signed', issue, option };
      return turned(statement('voided', { issue, option }, 'voided', claim), at * 5);
    });
}

/** Where the two stood at the end, on what the lead has not told; first on what the deck speaks of. */
function distances(scene: Scene, lead: Statement, deck: Statement): readonly Statement[] {
  const { roll, sides, state } = scene;
  const [a, b] = sides;
  const told = new Set([...issuesIn(lead), ...Object.keys(state.closed)]);
  const first = roll('distance').int(0, state.scenario.issues.length - 1);
  const issues = state.scenario.issues.filter(({ id }) => !told.has(id));
  const announced = issuesIn(deck);
  const rank = ({ id, essential }: Issue): number =>
    Number(announced.includes(id)) * 2 + Number(essential);
  const turnedIssues = [...issues.slice(first), ...issues.slice(0, first)].toSorted(
    (one, other) => rank(other) - rank(one),
  );
  // Where one of the two left a choice to the other, it does not end at one point.
  const ends = turnedIssues.flatMap(({ id: issue }) => {
    const [ofA, ofB] = [standOf(scene, a, issue), standOf(scene, b, issue)];
    return ofA === undefined || ofB === undefined ? [] : [{ issue, options: [ofA, ofB] as const }];
  });
  return ends.slice(0, DISTANCES).map(({ issue, options }, at) => {
    const claims: readonly Claim[] = [
      { kind: 'open', issue },
      { kind: 'stood', party: a, issue, option: options[0] },
      { kind: 'stood', party: b, issue, option: options[1] },
    ];
    return options[0] === options[1]
      ? turned(statement('stoodAlike', { issue, option: options[0] }, 'alike', ...claims), at)
      : turned(statement('stoodApart', { issue, options }, 'distance', ...claims), at * 7);
  });
}

/** Ground that was given for nothing; or that nobody moved. */
function came(scene: Scene, lead: Statement): readonly Statement[] {
  if (scene.all('conceded').length === 0) {
    const issues = scene.state.scenario.issues.slice(0, 1).map(({ id }) => id);
    return [statement('nobodyMoved', { issues }, 'nobody moved', { kind: 'nobodyMoved' })];
  }
  const given = stepsOf(scene).filter(({ party, issue, to, isPlain }) => {
    const theirs = standOf(scene, scene.other(party), issue);
    return isPlain && standOf(scene, party, issue) === to && theirs !== undefined && theirs !== to;
  });
  if (given.length === 0) return [];
  const told = new Set(issuesIn(lead));
  const others = given.filter(({ issue }) => !told.has(issue));
  const { party, issue, from, to, round } = scene
    .roll('came')
    .pick(others.length > 0 ? others : given);
  const claim: Claim = { kind: 'conceded', party, issue, from, to, round };
  return [statement('cameWithout', { party, issue, from, to }, 'came', claim)];
}
