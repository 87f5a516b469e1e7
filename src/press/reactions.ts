import type { PartyId } from '../scenario/scenario.ts';
import { type Claim, type Line, line } from './claim.ts';
import type { Reaction } from './story.ts';
import { capitalised, counted, inWords, listed, type Scene, tally } from './scene.ts';

/** How a capital took it: its own votes and its own steps, reported in its name. */
export function reactionOf(scene: Scene, party: PartyId): Reaction {
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

function consent(scene: Scene, party: PartyId): Reaction {
  const { all, capital, roll, ratifier, outcome } = scene;
  const votes = all('voted').filter((vote) => vote.party === party);
  const against = votes.filter(({ approves }) => !approves);
  const slot = (place: string): string => `${place} ${party}`;
  const inForce: Claim = { kind: 'ended', outcome: outcome.kind };
  const claims = votes.map(({ ratifier: id, approves }): Claim => ({
    kind: 'voted',
    ratifier: id,
    approves,
  }));
  const body =
    against.length === 0
      ? line(
          roll(slot('reaction')).pick([
            `All who had to be asked approved: ${listed(votes.map((vote) => ratifier(vote.ratifier)))}.`,
            `There was no vote against it; ${listed(votes.map((vote) => ratifier(vote.ratifier)))} approved.`,
          ]),
          ...claims,
        )
      : line(
          roll(slot('reaction')).pick([
            `The text passed, against ${listed(against.map((vote) => ratifier(vote.ratifier)))}.`,
            `It was enough, though not for ${listed(against.map((vote) => ratifier(vote.ratifier)))}.`,
          ]),
          inForce,
          ...against.map((vote): Claim => ({
            kind: 'voted',
            ratifier: vote.ratifier,
            approves: false,
          })),
        );
  return {
    party,
    headline: line(
      against.length === 0
        ? roll(slot('reaction head')).pick([
            `${capital(party)} consents with one voice`,
            `No vote against it in ${capital(party)}`,
          ])
        : roll(slot('reaction head')).pick([
            `${capital(party)} consents, not with one voice`,
            `${capital(party)}: passed, and disputed`,
          ]),
      inForce,
      ...claims,
    ),
    body: [body, ...steps(scene, party)],
  };
}

function refusal(scene: Scene, party: PartyId): Reaction {
  const { all, capital, roll, ratifier, outcome, state } = scene;
  const passed = all('ratified').find((each) => each.party === party)?.passed ?? false;
  const claim: Claim = { kind: 'ratified', party, passed };
  const own = new Set(
    state.scenario.parties.find(({ id }) => id === party)?.ratifiers.map(({ id }) => id),
  );
  const blockers = outcome.blockedBy.filter((id) => own.has(id));
  return {
    party,
    headline: line(
      passed
        ? roll(`reaction head ${party}`).pick([
            `${capital(party)} had consented`,
            `${capital(party)} is left with a text of its own`,
          ])
        : roll(`reaction head ${party}`).pick([
            `${capital(party)} says no to its own delegation`,
            `Refused in ${capital(party)}`,
          ]),
      claim,
    ),
    body: [
      passed
        ? line(
            roll(`reaction ${party}`).pick([
              'Here the text had passed; it fails all the same, for it needed both.',
              'Support for it was enough here, and that helps nobody.',
            ]),
            claim,
            { kind: 'ended', outcome: 'unratified' },
          )
        : line(
            blockers.length === 0
              ? 'The delegation comes home to too little support.'
              : `The delegation comes home to a refusal, by ${listed(blockers.map(ratifier))}.`,
            claim,
            ...blockers.map((id): Claim => ({ kind: 'blocked', ratifier: id })),
          ),
      ...steps(scene, party),
    ],
  };
}

function rupture(scene: Scene, party: PartyId): Reaction {
  const { all, capital, roll, side, outcome, sides, state, byTelephone } = scene;
  const leaver = outcome.walkedOut ?? sides[0];
  const walked: Claim = { kind: 'walkedOut', party: leaver, round: state.round };
  const judged = all('judgedWalkOut').filter((each) => each.party === party);
  const backing = judged.filter(({ backs }) => backs).length;
  const claims = judged.map(({ ratifier: id, backs }): Claim => ({
    kind: 'judged',
    ratifier: id,
    backs,
  }));
  const share = tally(backing);
  return {
    party,
    headline: line(
      leaver === party
        ? roll(`reaction head ${party}`).pick([
            `${capital(party)} has its delegation back`,
            `${capital(party)} after the break`,
          ])
        : roll(`reaction head ${party}`).pick([
            `${capital(party)} is left ${byTelephone ? 'with a dead line' : 'sitting'}`,
            byTelephone
              ? `${capital(party)} listens to the dialling tone`
              : `${capital(party)} looks at an empty chair`,
          ]),
      walked,
    ),
    body: [
      line(
        leaver === party
          ? `Of those who count at home, ${share} of ${inWords(judged.length)} ${backing > 1 ? 'stand' : 'stands'} behind the step.`
          : `Of those who count here, ${share} of ${inWords(judged.length)} can understand why ${side(leaver)} left.`,
        walked,
        ...claims,
      ),
      ...steps(scene, party),
    ],
  };
}

function silence(scene: Scene, party: PartyId): Reaction {
  const { capital, roll } = scene;
  const ended: Claim = { kind: 'ended', outcome: 'stalemate' };
  return {
    party,
    headline: line(
      roll(`reaction head ${party}`).pick([
        `${capital(party)} has nothing to sign`,
        `${capital(party)} waits, empty-handed`,
        `No paper for ${capital(party)}`,
      ]),
      ended,
    ),
    body: [
      line(
        roll(`reaction ${party}`).pick([
          'There was nothing to put to a vote.',
          'Nobody at home had to vote.',
        ]),
        ended,
      ),
      ...steps(scene, party),
    ],
  };
}

/** How the capital counts the steps that were made; the two capitals never in the same words. */
function steps({ all, roll, side, sides, other }: Scene, party: PartyId): readonly Line[] {
  const count = (id: PartyId): number => all('conceded').filter((each) => each.party === id).length;
  const [own, theirs] = [count(party), count(other(party))];
  const claims: readonly Claim[] = [
    { kind: 'concessions', party, count: own },
    { kind: 'concessions', party: other(party), count: theirs },
  ];
  const choice =
    own === theirs
      ? [
          `Both sides made equally many steps, it is said: ${tally(own)} each.`,
          `The count of steps is even, ${tally(own)} on either side.`,
          `Nobody here claims to have gone further than the other: ${tally(own)} on either side.`,
        ]
      : own > theirs
        ? [
            `It is noted here that ${side(party)} made the longer way: ${counted(own, 'step')} against ${tally(theirs)}.`,
            `Here one counts ${counted(own, 'step')} of one’s own and ${tally(theirs)} of the others.`,
            `Of the steps one reads here that ${side(party)} made ${tally(own)}, the others ${tally(theirs)}.`,
          ]
        : [
            `One does not fail to see here that ${side(other(party))} made the longer way: ${counted(theirs, 'step')} against ${tally(own)}.`,
            `${capitalised(counted(theirs, 'step'))} by ${side(other(party))} and ${tally(own)} by one’s own: so one counts here.`,
            `Here it is pointed out that ${side(party)} gave less ground: ${tally(own)} to ${inWords(theirs)}.`,
          ];
  const at = (roll('steps').int(0, choice.length - 1) + sides.indexOf(party)) % choice.length;
  return [line(choice[at] ?? '', ...claims)];
}
