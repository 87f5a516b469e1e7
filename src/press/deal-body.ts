import { issueOf, optionOf } from '../negotiation/agenda.ts';
import type { IssueId } from '../scenario/scenario.ts';
import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import { issuesIn, type Statement, statement, turned } from './statements/statement.ts';
import type { Paragraph } from './story.ts';
import {
  asked,
  type Clause,
  clausesOf,
  gave,
  heldTo,
  inForce,
  isSteady,
  positionOf,
} from './terms.ts';

/** How many clauses a page tells as a bargain, and how many more it only names. */
const BARGAINS = 2;
const FURTHER = 2;

/** Consent; then who gave what for what, first on what the deck speaks of; then the rest of the text, and what it leaves out. */
export function dealBody(
  scene: Scene,
  lead: Statement,
  deck: Statement,
): readonly Paragraph<Statement>[] {
  const told = new Set(issuesIn(lead));
  const announced = new Set(issuesIn(deck));
  const clauses = clausesOf(scene, scene.outcome.agreed).filter(({ issue }) => !told.has(issue));
  const moved = clauses
    .filter(({ isNew }) => isNew)
    .toSorted((a, b) => Number(announced.has(b.issue)) - Number(announced.has(a.issue)));
  const bargains = moved.slice(0, BARGAINS);
  const further = moved.slice(BARGAINS, BARGAINS + FURTHER);
  const kept = clauses.find(({ isNew }) => !isNew);
  return [
    consent(scene, lead),
    bargains.flatMap((clause, at) => [bargain(scene, clause, at), ...hanging(scene, clause)]),
    [
      ...further.flatMap((clause, at) => [furthermore(clause, at), ...hanging(scene, clause)]),
      ...(kept ? [asBefore(kept)] : []),
      ...leftOpen(scene, told),
    ],
  ];
}

/** In some papers, that it passed at home; how each home voted stands in its reaction. */
function consent({ roll, sides }: Scene, lead: Statement): readonly Statement[] {
  if (lead.kind === 'outvotedLead' || !roll('whether approved').chance(0.3)) return [];
  const claims = sides.map((party): Claim => ({ kind: 'ratified', party, passed: true }));
  return [statement('approved', { parties: sides }, 'approved', ...claims)];
}

function bargain(scene: Scene, clause: Clause, at: number): Statement {
  const { sides } = scene;
  const { issue, option, shifts, asked: options } = clause;
  const slot = 'bargain';
  const [shift, second] = shifts;
  const claims = sides.flatMap((party, side) => {
    const began = options[side];
    return began === undefined ? [] : [asked(party, issue, began)];
  });
  if (isUndisputed(scene, clause)) {
    const held = sides.map((party) => heldTo(party, issue, option));
    return statement('alike', { issue, option }, slot, inForce(clause), ...claims, ...held);
  }
  if (shift !== undefined && second !== undefined) {
    const values = { issue, option, options: [shift.from, second.from] as const };
    return turned(statement('between', values, slot, inForce(clause), ...claims), at * 7);
  }
  const winner = sides.find(
    (party, side) =>
      party !== shift?.party && options[side] === option && isSteady(scene, party, issue),
  );
  if (shift === undefined || winner === undefined) return furthermore(clause, at);
  const values = { ...shift, winner };
  const held = heldTo(winner, issue, option);
  return turned(statement('prevailed', values, slot, gave(shift), held, ...claims), at * 7);
}

/** Whether both had held it in public already, began with it at the table, and never left it. */
function isUndisputed(scene: Scene, { issue, option, asked: options }: Clause): boolean {
  const positions = scene.sides.map((party) => positionOf(scene, party, issue));
  return (
    [...options, ...positions].every((each) => each === option) &&
    scene.sides.every((party) => isSteady(scene, party, issue))
  );
}

function furthermore(clause: Clause, at: number): Statement {
  const { issue, option } = clause;
  return turned(statement('furthermore', { issue, option }, 'further', inForce(clause)), at * 7);
}

function asBefore(clause: Clause): Statement {
  const { issue, option } = clause;
  const asItWas: Claim = { kind: 'asBefore', issue, option };
  return statement('asBefore', { issue, option }, 'as before', inForce(clause), asItWas);
}

/** N42: a clause that waits for something to happen. */
function hanging({ state }: Scene, clause: Clause): readonly Statement[] {
  const { issue, option } = clause;
  const meant = issueOf(state.scenario, issue);
  const contingent = meant && optionOf(meant, option)?.contingent;
  const event = state.scenario.events.find((each) => each.id === contingent?.event)?.id;
  if (event === undefined || state.events.includes(event)) return [];
  const hangs: Claim = { kind: 'hangsOn', issue, option, event };
  return [statement('hangsOn', { event, issue }, `hanging ${issue}`, inForce(clause), hangs)];
}

function leftOpen({ outcome, state }: Scene, told: ReadonlySet<IssueId>): readonly Statement[] {
  const open = state.scenario.issues
    .map(({ id }) => id)
    .filter((id) => !Object.hasOwn(outcome.agreed, id) && !told.has(id));
  if (open.length === 0) return [];
  const claims = open.map((issue): Claim => ({ kind: 'open', issue }));
  return [statement('leftOpen', { issues: open }, 'open', ...claims)];
}
