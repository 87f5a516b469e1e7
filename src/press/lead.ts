import { issueOf, optionOf } from '../negotiation/agenda.ts';
import type { IssueId, OptionId } from '../scenario/scenario.ts';
import type { Claim } from './claim.ts';
import { course } from './course.ts';
import type { Scene } from './scene.ts';
import { type Statement, statement, turned } from './statement.ts';
import type { Paragraph } from './story.ts';

/** How many clauses of the text a paragraph cites, and of a text that came to nothing. */
const CLAUSES = 3;
const DEAD_CLAUSES = 2;

/** The lead story: how it ended, what is written, what is left open, how it went. */
export function leadOf(scene: Scene): readonly Paragraph<Statement>[] {
  const paragraphs = [
    [opening(scene), ...ending(scene)],
    text(scene),
    deadText(scene),
    leftOpen(scene),
    course(scene),
  ];
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function opening({ state, sides, outcome }: Scene): Statement {
  const { round, scenario, offers } = state;
  return statement(
    'opening',
    { rounds: round, of: scenario.rounds, offers: offers.length },
    'opening',
    { kind: 'rounds', count: round },
    { kind: 'roundsLeft', count: scenario.rounds - round },
    { kind: 'ended', outcome: outcome.kind },
    ...sides.map((party): Claim => ({
      kind: 'offers',
      party,
      count: offers.filter(({ by }) => by === party).length,
    })),
  );
}

function ending(scene: Scene): readonly Statement[] {
  const { outcome, state } = scene;
  const ended: Claim = { kind: 'ended', outcome: outcome.kind };
  const of = state.scenario.issues.length;
  switch (outcome.kind) {
    case 'agreement':
    case 'partial': {
      const count = Object.keys(outcome.agreed).length;
      const claim: Claim = { kind: 'agreedCount', count, of };
      return [statement('settled', { agreed: count, of }, 'ending', ended, claim)];
    }
    case 'stalemate': {
      const claim: Claim = { kind: 'agreedCount', count: 0, of };
      return [statement('nothingSettled', { of }, 'ending', ended, claim)];
    }
    case 'walkOut': {
      const party = outcome.walkedOut ?? scene.sides[0];
      const { round } = state;
      const claim: Claim = { kind: 'walkedOut', party, round };
      return [statement('leftTheTable', { party, round }, 'ending', claim)];
    }
    case 'unratified':
      return refused(scene);
  }
}

function refused({ outcome, all }: Scene): readonly Statement[] {
  const homes = all('ratified').flatMap(({ party, passed }) => (passed ? [] : [party]));
  const ratifiers = outcome.blockedBy;
  return [
    statement(
      'failedAtHome',
      { homes },
      'ending',
      { kind: 'ended', outcome: outcome.kind },
      ...homes.map((party): Claim => ({ kind: 'ratified', party, passed: false })),
    ),
    statement(
      'refusedBy',
      { ratifiers },
      'refusal',
      ...ratifiers.map((ratifier): Claim => ({ kind: 'blocked', ratifier })),
    ),
  ];
}

interface Clause {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly isNew: boolean;
}

/** Some clauses, what is new before what is written down as it was, the essential before the rest. */
function clausesOf({ scenario }: Scene['state'], text: Readonly<Record<IssueId, OptionId>>) {
  const rank = ({ issue, isNew }: Clause): number =>
    Number(isNew) * 2 + Number(issueOf(scenario, issue)?.essential ?? false);
  return Object.entries(text)
    .map(([issue, option]): Clause => ({
      issue,
      option,
      isNew: issueOf(scenario, issue)?.statusQuo !== option,
    }))
    .toSorted((a, b) => rank(b) - rank(a));
}

/** The clauses that are in force, in the words of the text; no page says it twice in one way. */
function text(scene: Scene): readonly Statement[] {
  const { outcome, state } = scene;
  const clauses = clausesOf(state, outcome.agreed).slice(0, CLAUSES);
  return clauses.flatMap(({ issue, option, isNew }, at): readonly Statement[] => {
    const term = { issue, option };
    const agreed: Claim = { kind: 'agreed', issue, option };
    const asBefore: Claim = { kind: 'asBefore', issue, option };
    return isNew
      ? [turned(statement('clause', term, 'clause', agreed), at), ...hanging(scene, term)]
      : [turned(statement('clauseAsBefore', term, 'clause', agreed, asBefore), at)];
  });
}

/** N42: a clause that waits for something to happen. */
function hanging(
  { state }: Scene,
  { issue, option }: Pick<Clause, 'issue' | 'option'>,
): readonly Statement[] {
  const meant = issueOf(state.scenario, issue);
  const contingent = meant && optionOf(meant, option)?.contingent;
  const event = state.scenario.events.find((each) => each.id === contingent?.event)?.id;
  if (event === undefined || state.events.includes(event)) return [];
  return [
    statement(
      'hangsOn',
      { event },
      `hanging ${issue}`,
      { kind: 'agreed', issue, option },
      { kind: 'hangsOn', issue, option, event },
    ),
  ];
}

/** What a text said that came to nothing: refused at home, or left behind with the talks. */
function deadText({ outcome, state }: Scene): readonly Statement[] {
  if (outcome.kind !== 'unratified' && outcome.kind !== 'walkOut') return [];
  const clauses = clausesOf(state, state.closed).slice(0, DEAD_CLAUSES);
  return clauses.map(({ issue, option }, at) => {
    const claim: Claim = { kind: 'signed', issue, option };
    return at === 0
      ? statement('voided', { issue, option }, 'dead', claim)
      : statement('voidedToo', { issue, option }, 'dead too', claim);
  });
}

function leftOpen({ outcome, state }: Scene): readonly Statement[] {
  const open = state.scenario.issues
    .filter(({ id }) => !Object.hasOwn(outcome.agreed, id))
    .map(({ id }) => id);
  const isNothing = Object.keys(outcome.agreed).length === 0;
  if (open.length === 0 || isNothing) return [];
  const claims = open.map((issue): Claim => ({ kind: 'open', issue }));
  return [statement('leftOpen', { issues: open }, 'open', ...claims)];
}
