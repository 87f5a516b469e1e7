import type { Angle } from './angle.ts';
import type { Claim } from '../claim.ts';
import type { Scene } from '../scene.ts';
import type { Shift } from '../statements/shift.ts';
import { type Statement, statement } from '../statements/statement.ts';
import { type Clause, clausesOf, gave, inForce } from '../terms.ts';

/** What the news of an agreement may be. There is always one: it has a clause at least. */
export function dealAngles(scene: Scene): readonly Angle[] {
  const clauses = clausesOf(scene, scene.outcome.agreed);
  const [top] = clauses;
  if (top === undefined) return [];
  const news = clauses.filter(({ isNew }) => isNew === top.isNew);
  const chosen = scene.roll('top clause').weighted(news, ({ rank }) => 1 + rank * rank);
  return [
    agreed(scene, chosen),
    ...further(scene, news, chosen),
    ...yielded(scene, clauses),
    ...trade(scene, clauses),
    ...outvoted(scene, chosen),
    ...late(scene, chosen),
    ...annexed(scene, chosen),
    ...gap(scene, top),
    ...unsaid(scene, clauses),
    ...afterFinal(scene, chosen),
  ];
}

const ended = ({ outcome }: Scene): Claim => ({ kind: 'ended', outcome: outcome.kind });

function agreed(scene: Scene, clause: Clause): Angle {
  const { issue, option } = clause;
  const claims = [ended(scene), inForce(clause)];
  return {
    about: 'terms',
    weight: 8,
    headline: statement('agreed', { issue, option }, 'headline', ...claims),
    deck: statement('agreedDeck', { issue, option }, 'deck', ...claims),
    lead: statement('agreedLead', { issue, option }, 'lead', ...claims),
  };
}

/** Other terms than those that the page would lead with: mostly the line below its headline. */
function further(scene: Scene, news: readonly Clause[], chosen: Clause): readonly Angle[] {
  const others = news.filter((clause) => clause.isNew && clause !== chosen);
  if (others.length === 0) return [];
  const clause = scene.roll('further clause').pick(others);
  return [{ ...agreed(scene, clause), about: 'furtherTerms', weight: 4 }];
}

/** Most papers put what came of a concession above it, and who made it below. */
function headlineOf(scene: Scene, { issue, to: option }: Term, otherwise: Statement): Statement {
  if (!scene.roll('terms above').chance(0.65)) return otherwise;
  const term = { issue, option };
  return statement('agreed', term, 'headline', ended(scene), inForce(term));
}

type Term = Pick<Shift, 'issue' | 'to'>;

/** The steps that one side alone made: what it gave, the other got. */
function concessionsIn(clauses: readonly Clause[]): readonly Shift[] {
  return clauses.flatMap(({ shifts, isNew }) => (shifts.length === 1 && isNew ? shifts : []));
}

function yielded(scene: Scene, clauses: readonly Clause[]): readonly Angle[] {
  const shifts = concessionsIn(clauses);
  if (shifts.length === 0) return [];
  const shift = scene.roll('yielded').pick(shifts);
  const claims = [ended(scene), gave(shift)];
  return [
    {
      about: 'concession',
      weight: 5,
      headline: headlineOf(scene, shift, statement('yielded', shift, 'headline', ...claims)),
      deck: statement('yieldedDeck', shift, 'deck', ...claims),
      lead: statement('yieldedLead', shift, 'lead', ...claims),
    },
  ];
}

function trade(scene: Scene, clauses: readonly Clause[]): readonly Angle[] {
  const shifts = clauses.flatMap((clause) => clause.shifts);
  const [a, b] = scene.sides;
  const ofA = shifts.filter(({ party }) => party === a);
  if (ofA.length === 0) return [];
  const first = scene.roll('trade').pick(ofA);
  const ofB = shifts.filter(({ party, issue }) => party === b && issue !== first.issue);
  if (ofB.length === 0) return [];
  const second = scene.roll('trade for').pick(ofB);
  const parts = scene.roll('trade order').chance(0.5)
    ? ([first, second] as const)
    : ([second, first] as const);
  const claims = [ended(scene), gave(first), gave(second)];
  return [
    {
      about: 'trade',
      weight: 6,
      headline: headlineOf(scene, parts[0], statement('trade', { parts }, 'headline', ...claims)),
      deck: statement('tradeDeck', { parts }, 'deck', ...claims),
      lead: statement('tradeLead', { parts }, 'lead', ...claims),
    },
  ];
}

function outvoted(scene: Scene, clause: Clause): readonly Angle[] {
  const against = scene.all('voted').filter(({ approves }) => !approves);
  if (against.length === 0) return [];
  const { party, ratifier } = scene.roll('outvoted').pick(against);
  const { issue, option } = clause;
  const claims: readonly Claim[] = [
    ended(scene),
    { kind: 'voted', ratifier, approves: false },
    { kind: 'ratified', party, passed: true },
  ];
  const values = { party, ratifier };
  const term = { ...values, issue, option };
  return [
    {
      about: 'dissent',
      weight: 4,
      headline: statement('outvoted', values, 'headline', ...claims),
      deck: statement('outvotedDeck', values, 'deck', ...claims),
      lead: statement('outvotedLead', term, 'lead', ...claims, inForce(clause)),
    },
  ];
}

/** Agreed in the last session that the calendar had. */
function late(scene: Scene, clause: Clause): readonly Angle[] {
  const { state } = scene;
  if (state.round < state.scenario.rounds) return [];
  const { issue, option } = clause;
  const claims: readonly Claim[] = [ended(scene), { kind: 'roundsLeft', count: 0 }];
  return [
    {
      about: 'hour',
      weight: 3,
      headline: statement('late', { issue, option }, 'headline', ...claims),
      deck: statement('lateDeck', { issue, option }, 'deck', ...claims),
      lead: statement('lateLead', { issue, option }, 'lead', ...claims, inForce(clause)),
    },
  ];
}

function annexed(scene: Scene, clause: Clause): readonly Angle[] {
  if (!scene.all('annexDecided').some(({ taken }) => taken)) return [];
  const { issue, option } = clause;
  const claims: readonly Claim[] = [ended(scene), { kind: 'annex', taken: true }];
  return [
    {
      about: 'annex',
      weight: 3,
      headline: statement('annexed', { issue, option }, 'headline', ...claims),
      deck: statement('annexedDeck', { issue, option }, 'deck', ...claims),
      lead: statement('annexedLead', { issue, option }, 'lead', ...claims, inForce(clause)),
    },
  ];
}

/** N52: what could not be agreed, where an agreement needed it. */
function gap(scene: Scene, clause: Clause): readonly Angle[] {
  const missing = scene.state.scenario.issues
    .filter(({ id, essential }) => essential && !Object.hasOwn(scene.outcome.agreed, id))
    .map(({ id }) => id);
  if (missing.length === 0) return [];
  const { issue, option } = clause;
  const claims = [ended(scene), ...missing.map((id): Claim => ({ kind: 'open', issue: id }))];
  return [
    {
      about: 'gap',
      weight: 9,
      headline: statement('gap', { missing }, 'headline', ...claims),
      deck: statement('gapDeck', { missing }, 'deck', ...claims),
      lead: statement('gapLead', { missing, issue, option }, 'lead', ...claims, inForce(clause)),
    },
  ];
}

function unsaid(scene: Scene, clauses: readonly Clause[]): readonly Angle[] {
  const broken = scene
    .all('retreated')
    .flatMap((retreat) =>
      clauses.filter(({ issue }) => issue === retreat.issue).map((clause) => ({ retreat, clause })),
    );
  const last = broken.at(-1);
  if (last === undefined) return [];
  const { party, issue, round } = last.retreat;
  const { option } = last.clause;
  const claims: readonly Claim[] = [ended(scene), { kind: 'retreated', party, issue, round }];
  return [
    {
      about: 'commitment',
      weight: 6,
      headline: statement('unsaid', { party, issue }, 'headline', ...claims),
      deck: statement('unsaidDeck', { party, issue }, 'deck', ...claims),
      lead: statement(
        'unsaidLead',
        { party, issue, option },
        'lead',
        ...claims,
        inForce(last.clause),
      ),
    },
  ];
}

function afterFinal(scene: Scene, clause: Clause): readonly Angle[] {
  const refused = scene.state.offers.findLast(
    ({ final, answer }) => final && answer?.kind === 'declined',
  );
  if (refused === undefined) return [];
  const { by: maker, round } = refused;
  const decliner = scene.other(maker);
  const { issue, option } = clause;
  const claims: readonly Claim[] = [ended(scene), { kind: 'finalDeclined', by: maker, round }];
  return [
    {
      about: 'final',
      weight: 5,
      headline: statement('afterFinal', { maker }, 'headline', ...claims),
      deck: statement('afterFinalDeck', { maker, decliner }, 'deck', ...claims),
      lead: statement(
        'afterFinalLead',
        { maker, decliner, issue, option },
        'lead',
        ...claims,
        inForce(clause),
      ),
    },
  ];
}
