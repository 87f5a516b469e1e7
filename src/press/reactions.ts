import { issueOf } from '../negotiation/agenda.ts';
import { partyOf } from '../negotiation/parties.ts';
import type { PartyId, RatifierId } from '../scenario/scenario.ts';
import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import { type Statement, statement, turned } from './statement.ts';
import type { Reaction } from './story.ts';

/** How a capital took it: its own votes and its own steps, reported in its name. */
export function reactionOf(scene: Scene, party: PartyId): Reaction<Statement> {
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

const voted = (ratifier: RatifierId, approves: boolean): Claim => ({
  kind: 'voted',
  ratifier,
  approves,
});

function consent(scene: Scene, party: PartyId): Reaction<Statement> {
  const votes = scene.all('voted').filter((vote) => vote.party === party);
  const against = votes.flatMap(({ ratifier, approves }) => (approves ? [] : [ratifier]));
  const withOneVoice = against.length === 0;
  const passed: Claim = { kind: 'ratified', party, passed: true };
  const claims = votes.map(({ ratifier, approves }) => voted(ratifier, approves));
  const slot = `reaction ${party}`;
  return {
    party,
    headline: statement(
      'consentHead',
      { party, withOneVoice },
      `reaction head ${party}`,
      { kind: 'ended', outcome: scene.outcome.kind },
      passed,
      ...claims,
    ),
    body: [
      withOneVoice
        ? statement(
            'consentOfAll',
            { ratifiers: votes.map(({ ratifier }) => ratifier) },
            slot,
            ...claims,
          )
        : statement(
            'consentAgainst',
            { ratifiers: against },
            slot,
            passed,
            ...against.map((ratifier) => voted(ratifier, false)),
          ),
      ...whatDecided(scene, party, true),
      ...steps(scene, party),
    ],
  };
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
  if (votes.length === 0) return [];
  const { ratifier, decisive } = roll(`decided ${party}`).pick(votes);
  if (decisive === undefined) return [];
  return [
    statement(
      'decided',
      { ratifier, approves, ...decisive },
      `spoke ${party}`,
      voted(ratifier, approves),
      { kind: 'weighed', ratifier, ...decisive },
    ),
  ];
}

function refusal(scene: Scene, party: PartyId): Reaction<Statement> {
  const { all, outcome, state } = scene;
  const passed = all('ratified').find((each) => each.party === party)?.passed ?? false;
  const claim: Claim = { kind: 'ratified', party, passed };
  const own = new Set(partyOf(state.scenario, party).ratifiers.map(({ id }) => id));
  const ratifiers = outcome.blockedBy.filter((id) => own.has(id));
  const head = `reaction head ${party}`;
  const slot = `reaction ${party}`;
  const more = [...whatDecided(scene, party, passed), ...steps(scene, party)];
  if (passed) {
    const ended: Claim = { kind: 'ended', outcome: 'unratified' };
    return {
      party,
      headline: statement('consentedHead', { party }, head, claim),
      body: [statement('consentedInVain', {}, slot, claim, ended), ...more],
    };
  }
  const blocked = ratifiers.map((ratifier): Claim => ({ kind: 'blocked', ratifier }));
  return {
    party,
    headline: statement('refusalHead', { party }, head, claim),
    body: [statement('refusal', { ratifiers }, slot, claim, ...blocked), ...more],
  };
}

function rupture(scene: Scene, party: PartyId): Reaction<Statement> {
  const { all, outcome, sides, state } = scene;
  const leaver = outcome.walkedOut ?? sides[0];
  const walked: Claim = { kind: 'walkedOut', party: leaver, round: state.round };
  const judged = all('judgedWalkOut').filter((each) => each.party === party);
  const backing = judged.filter(({ backs }) => backs).length;
  const of = judged.length;
  const claims = [
    walked,
    ...judged.map(({ ratifier, backs }): Claim => ({ kind: 'judged', ratifier, backs })),
  ];
  const head = `reaction head ${party}`;
  const slot = `reaction ${party}`;
  const more = [...unanswered(scene, party), ...steps(scene, party)];
  return leaver === party
    ? {
        party,
        headline: statement('ownRuptureHead', { party }, head, walked),
        body: [statement('ownRupture', { backing, of }, slot, ...claims), ...more],
      }
    : {
        party,
        headline: statement('ruptureHead', { party }, head, walked),
        body: [statement('rupture', { leaver, backing, of }, slot, ...claims), ...more],
      };
}

function silence(scene: Scene, party: PartyId): Reaction<Statement> {
  const ended: Claim = { kind: 'ended', outcome: 'stalemate' };
  return {
    party,
    headline: statement('silenceHead', { party }, `reaction head ${party}`, ended),
    body: [
      statement('silence', {}, `reaction ${party}`, ended),
      ...unanswered(scene, party),
      ...steps(scene, party),
    ],
  };
}

/** Where nothing was agreed: what a side had asked for, and what holds instead. */
function unanswered({ state, roll }: Scene, party: PartyId): readonly Statement[] {
  const { positions } = partyOf(state.scenario, party);
  const wanted = state.scenario.issues.filter(
    ({ id, statusQuo, essential }) =>
      essential && positions[id] !== undefined && positions[id].option !== statusQuo,
  );
  if (wanted.length === 0) return [];
  const { id: issue, statusQuo } = roll(`unanswered ${party}`).pick(wanted);
  const asked = positions[issue]?.option ?? statusQuo;
  const stays = issueOf(state.scenario, issue)?.statusQuo ?? statusQuo;
  return [
    statement(
      'unanswered',
      { issue, party, asked, stays },
      `wanted ${party}`,
      { kind: 'position', party, issue, option: asked },
      { kind: 'open', issue },
      { kind: 'asBefore', issue, option: stays },
    ),
  ];
}

/** How the capital counts the steps that were made; the two capitals never in the same words. */
function steps({ all, sides, other }: Scene, party: PartyId): readonly Statement[] {
  const count = (id: PartyId): number => all('conceded').filter((each) => each.party === id).length;
  const own = count(party);
  const theirs = count(other(party));
  const said = statement(
    'stepsSeen',
    { party, other: other(party), own, theirs },
    'steps',
    { kind: 'concessions', party, count: own },
    { kind: 'concessions', party: other(party), count: theirs },
  );
  return [turned(said, sides.indexOf(party))];
}
