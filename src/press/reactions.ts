import { partyOf } from '../negotiation/parties.ts';
import type { IssueId, PartyId, RatifierId } from '../scenario/scenario.ts';
import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import { issuesIn, type Statement, statement, turned } from './statements/statement.ts';
import type { Reaction } from './story.ts';
import {
  asked,
  askedBy,
  clausesOf,
  gave,
  heldTo,
  inForce,
  isConcession,
  isLoss,
  isSteady,
  shiftFrom,
  standOf,
} from './terms.ts';

/** How a capital took it: its votes, and what it brings home or gave for it; nobody is quoted. */
export function reactionOf(scene: Scene, party: PartyId): Reaction<Statement> {
  const { headline, body } = reactionBy(scene, party);
  // The two capitals are never reported in the same words.
  const at = scene.sides.indexOf(party);
  return { party, headline: turned(headline, at), body: body.map((said) => turned(said, at)) };
}

type Said = Omit<Reaction<Statement>, 'party'>;

function reactionBy(scene: Scene, party: PartyId): Said {
  switch (scene.outcome.kind) {
    case 'agreement':
    case 'partial':
      return consent(scene, party);
    case 'unratified':
      return refusal(scene, party);
    case 'walkOut':
      return rupture(scene, party);
    case 'stalemate':
      return silence(scene, party);
  }
}

const head = 'reaction head';
const first = 'reaction';

const voted = (ratifier: RatifierId, approves: boolean): Claim => ({
  kind: 'voted',
  ratifier,
  approves,
});

function consent(scene: Scene, party: PartyId): Said {
  const votes = scene.all('voted').filter((vote) => vote.party === party);
  const ratifiers = votes.map(({ ratifier }) => ratifier);
  const against = votes.flatMap(({ ratifier, approves }) => (approves ? [] : [ratifier]));
  const inFavour = ratifiers.filter((id) => !against.includes(id));
  const claims: readonly Claim[] = [
    { kind: 'ratified', party, passed: true },
    ...votes.map(({ ratifier, approves }) => voted(ratifier, approves)),
  ];
  const headline =
    against.length === 0
      ? statement('consentHead', { party }, head, ...claims)
      : statement('disputedHead', { party, against }, head, ...claims);
  const votesCast =
    against.length === 0
      ? statement('consentOfAll', { party, ratifiers }, first, ...claims)
      : statement('consentAgainst', { inFavour, against }, first, ...claims);
  const decided = whatDecided(scene, party, true);
  const more = [...decided, ...balance(scene, party, decided.flatMap(issuesIn))];
  return { headline, body: ordered(scene, party, votesCast, more) };
}

/** Some reports begin with the votes, and some with what is brought home. */
function ordered(
  { roll }: Scene,
  party: PartyId,
  votes: Statement,
  more: readonly Statement[],
): readonly Statement[] {
  const [one, ...rest] = more;
  return one !== undefined && roll(`reaction order ${party}`).chance(0.35)
    ? [...rest, one, votes]
    : [votes, ...more];
}

/** What weighed most with one of those who voted so. */
function whatDecided(
  { all, roll }: Scene,
  party: PartyId,
  approves: boolean,
): readonly Statement[] {
  const votes = all('voted').filter(
    (vote) => vote.party === party && vote.approves === approves && vote.decisive !== undefined,
  );
  if (votes.length === 0 || roll(`whether decided ${party}`).chance(0.6)) return [];
  const { ratifier, decisive } = roll(`decided ${party}`).pick(votes);
  if (decisive === undefined) return [];
  return [
    statement(
      'decided',
      { ratifier, approves, ...decisive },
      'decided',
      voted(ratifier, approves),
      { kind: 'weighed', ratifier, ...decisive },
    ),
  ];
}

/** One thing that a party has of what it asked for, and one that it gave. */
function balance(scene: Scene, party: PartyId, told: readonly IssueId[]): readonly Statement[] {
  const clauses = clausesOf(scene, scene.outcome.agreed).filter(
    ({ issue }) => !told.includes(issue),
  );
  const gains = clauses.filter(
    ({ option, issue, shifts }) =>
      shifts.some((each) => each.party !== party) &&
      askedBy(scene, party, issue) === option &&
      isSteady(scene, party, issue),
  );
  const shifts = clauses.flatMap((clause) => clause.shifts.filter((each) => each.party === party));
  const roll = scene.roll(`balance ${party}`);
  const gained = gains.length === 0 ? undefined : roll.pick(gains);
  const shift = shifts.length === 0 ? undefined : roll.pick(shifts);
  const said: Statement[] = [];
  if (gained !== undefined) {
    const { issue, option } = gained;
    const claims = [asked(party, issue, option), heldTo(party, issue, option), inForce(gained)];
    said.push(statement('gained', { party, issue, option }, 'gained', ...claims));
  }
  if (shift !== undefined && (gained === undefined || roll.chance(0.45))) {
    said.push(statement('paid', shift, 'paid', gave(shift)));
  }
  return said;
}

function refusal(scene: Scene, party: PartyId): Said {
  const { all, other, outcome, state } = scene;
  const passed = all('ratified').find((each) => each.party === party)?.passed ?? false;
  const claim: Claim = { kind: 'ratified', party, passed };
  const more = whatDecided(scene, party, passed);
  if (passed) {
    const values = { party, other: other(party) };
    const ended: Claim = { kind: 'ended', outcome: 'unratified' };
    return {
      headline: statement('consentedHead', { party }, head, claim),
      body: [statement('consentedInVain', values, first, claim, ended), ...more],
    };
  }
  const own = new Set(partyOf(state.scenario, party).ratifiers.map(({ id }) => id));
  const ratifiers = outcome.blockedBy.filter((id) => own.has(id));
  const blocked = ratifiers.map((ratifier): Claim => ({ kind: 'blocked', ratifier }));
  return {
    headline: statement('refusalHead', { party }, head, claim),
    body: [statement('refusal', { party, ratifiers }, first, claim, ...blocked), ...more],
  };
}

function rupture(scene: Scene, party: PartyId): Said {
  const { all, outcome, sides, state } = scene;
  const leaver = outcome.walkedOut ?? sides[0];
  const walked: Claim = { kind: 'walkedOut', party: leaver, round: state.round };
  const judged = all('judgedWalkOut').filter((each) => each.party === party);
  const backing = judged.flatMap(({ ratifier, backs }) => (backs ? [ratifier] : []));
  const critics = judged.flatMap(({ ratifier, backs }) => (backs ? [] : [ratifier]));
  const claims = [
    walked,
    ...judged.map(({ ratifier, backs }): Claim => ({ kind: 'judged', ratifier, backs })),
  ];
  const more = hopesOf(scene, party);
  return leaver === party
    ? {
        headline: statement('ownRuptureHead', { party }, head, walked),
        body: [statement('ownRupture', { party, backing, critics }, first, ...claims), ...more],
      }
    : {
        headline: statement('ruptureHead', { party }, head, walked),
        body: [statement('rupture', { leaver, backing, critics }, first, ...claims), ...more],
      };
}

function silence(scene: Scene, party: PartyId): Said {
  const ended: Claim = { kind: 'ended', outcome: 'stalemate' };
  const hopes = hopesOf(scene, party);
  const silent = statement('silence', { party }, first, ended);
  const tells = hopes.length === 0 || scene.roll(`whether silent ${party}`).chance(0.5);
  return {
    headline: statement('silenceHead', { party }, head, ended),
    body: tells ? ordered(scene, party, silent, hopes) : hopes,
  };
}

/** What it had asked for, or how far it had come: in some papers both. */
function hopesOf(scene: Scene, party: PartyId): readonly Statement[] {
  const [wanted, came] = [unanswered(scene, party), lastStand(scene, party)];
  const which = scene.roll(`hopes ${party}`).int(0, 3);
  if (wanted.length === 0 || came.length === 0 || which === 0) return [...wanted, ...came];
  return which === 1 ? wanted : came;
}

/** Where nothing was agreed: what a side had asked for, and what holds instead. */
function unanswered(scene: Scene, party: PartyId): readonly Statement[] {
  const wanted = scene.state.scenario.issues
    .filter(({ essential }) => essential)
    .flatMap(({ id: issue, statusQuo: to }) =>
      shiftFrom(askedBy(scene, party, issue), { party, issue, to }),
    )
    .filter((loss) => isLoss(scene, loss));
  if (wanted.length === 0) return [];
  const { issue, from, to: stays } = scene.roll(`unanswered ${party}`).pick(wanted);
  return [
    statement(
      'unanswered',
      { issue, party, asked: from, stays },
      'wanted',
      asked(party, issue, from),
      { kind: 'open', issue },
      { kind: 'asBefore', issue, option: stays },
    ),
  ];
}

/** How far it had come, where that cost it something. */
function lastStand(scene: Scene, party: PartyId): readonly Statement[] {
  const moved = scene.state.scenario.issues
    .flatMap(({ id: issue }) => {
      const to = standOf(scene, party, issue);
      if (to === undefined) return [];
      return shiftFrom(askedBy(scene, party, issue), { party, issue, to });
    })
    .filter((shift) => isConcession(scene, shift));
  if (moved.length === 0) return [];
  const { issue, to: option } = scene.roll(`last stand ${party}`).pick(moved);
  const claim: Claim = { kind: 'stood', party, issue, option };
  return [statement('lastStand', { party, issue, option }, 'last stand', claim)];
}
