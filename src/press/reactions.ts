import { issueOf } from '../negotiation/agenda.ts';
import { partyOf } from '../negotiation/parties.ts';
import type { PartyId } from '../scenario/scenario.ts';
import { type Claim, type Line, line } from './claim.ts';
import type { Reaction } from './story.ts';
import { capitalised, counted, inWords, listed, type Scene, tally, times } from './scene.ts';

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
  const passed: Claim = { kind: 'ratified', party, passed: true };
  const claims = votes.map(({ ratifier: id, approves }): Claim => ({
    kind: 'voted',
    ratifier: id,
    approves,
  }));
  const everyone = listed(votes.map((vote) => ratifier(vote.ratifier)));
  const those = listed(against.map((vote) => ratifier(vote.ratifier)));
  const body =
    against.length === 0
      ? line(
          roll(slot('reaction')).pick([
            `All who had to be asked approved: ${everyone}.`,
            `There was no vote against it. Those who approved are ${everyone}.`,
            `Whoever was asked said yes: ${everyone}.`,
          ]),
          ...claims,
        )
      : line(
          roll(slot('reaction')).pick([
            `The text passed, against ${those}.`,
            `There was support enough, though not from ${those}.`,
            `It has passed without ${those}.`,
          ]),
          passed,
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
            `${capital(party)} takes the text as it is`,
          ])
        : roll(slot('reaction head')).pick([
            `${capital(party)} consents, not with one voice`,
            `${capital(party)}: passed, and disputed`,
            `${capital(party)} says yes, though not all of it does`,
          ]),
      inForce,
      passed,
      ...claims,
    ),
    body: [body, ...whatDecided(scene, party, true), ...steps(scene, party)],
  };
}

/** What weighed most with one of those who voted so. */
function whatDecided(scene: Scene, party: PartyId, approves: boolean): readonly Line[] {
  const { all, roll, ratifier, issue, option } = scene;
  const votes = all('voted').filter(
    (vote) => vote.party === party && vote.approves === approves && vote.decisive !== undefined,
  );
  if (votes.length === 0) return [];
  const vote = roll(`decided ${party}`).pick(votes);
  if (vote.decisive === undefined) return [];
  const { issue: id, option: chosen } = vote.decisive;
  const who = ratifier(vote.ratifier);
  const what = `${option(id, chosen)} under ${issue(id)}`;
  return [
    line(
      approves
        ? roll(`spoke ${party}`).pick([
            `What spoke for it most with ${who} was ${what}.`,
            `Nothing won ${who} over so much as ${what}.`,
          ])
        : roll(`spoke ${party}`).pick([
            `What weighed most against it with ${who} was ${what}.`,
            `Nothing put ${who} off so much as ${what}.`,
          ]),
      { kind: 'voted', ratifier: vote.ratifier, approves },
      { kind: 'weighed', ratifier: vote.ratifier, issue: id, option: chosen },
    ),
  ];
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
            `A yes from ${capital(party)} that is worth nothing`,
          ])
        : roll(`reaction head ${party}`).pick([
            `${capital(party)} says no to its own delegation`,
            `Refused in ${capital(party)}`,
            `${capital(party)} will not have it`,
          ]),
      claim,
    ),
    body: [
      passed
        ? line(
            roll(`reaction ${party}`).pick([
              'Here the text had passed; it fails all the same, for it needed both.',
              'Support was sufficient here, and it does not help: the text needed both sides.',
              'The text found consent here, and not over there, where it was needed too.',
            ]),
            claim,
            { kind: 'ended', outcome: 'unratified' },
          )
        : line(
            blockers.length === 0
              ? 'The delegation comes home to too little support.'
              : roll(`reaction ${party}`).pick([
                  `The delegation comes home to a refusal, by ${listed(blockers.map(ratifier))}.`,
                  `Its own delegation had brought the text home; ${listed(blockers.map(ratifier))} would not have it.`,
                ]),
            claim,
            ...blockers.map((id): Claim => ({ kind: 'blocked', ratifier: id })),
          ),
      ...whatDecided(scene, party, passed),
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
  const of = inWords(judged.length);
  return {
    party,
    headline: line(
      leaver === party
        ? roll(`reaction head ${party}`).pick([
            `${capital(party)} has its delegation back`,
            `${capital(party)} after the break`,
            `${capital(party)} is asked whether it had to be`,
          ])
        : roll(`reaction head ${party}`).pick(
            byTelephone
              ? [
                  `${capital(party)} is left with a dead line`,
                  `${capital(party)} listens to the dialling tone`,
                  `${capital(party)} has nobody to ring`,
                ]
              : [
                  `${capital(party)} is left sitting`,
                  `${capital(party)} looks at an empty chair`,
                  `${capital(party)} has nobody to answer`,
                ],
          ),
      walked,
    ),
    body: [
      line(
        leaver === party
          ? roll(`reaction ${party}`).pick([
              `Of those who count at home, ${share} of ${of} ${backing > 1 ? 'stand' : 'stands'} behind the step.`,
              `Support for the step at home: ${share} of ${of}.`,
            ])
          : roll(`reaction ${party}`).pick([
              `Of those who count here, ${share} of ${of} can understand why ${side(leaver)} left.`,
              `Understanding for ${side(leaver)} among those who count here: ${share} of ${of}.`,
            ]),
        walked,
        ...claims,
      ),
      ...unanswered(scene, party),
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
        `${capital(party)} is where it was`,
      ]),
      ended,
    ),
    body: [
      line(
        roll(`reaction ${party}`).pick([
          'There was nothing to put to a vote.',
          'Nobody at home had to vote.',
          'Those who would have had to consent were not troubled.',
        ]),
        ended,
      ),
      ...unanswered(scene, party),
      ...steps(scene, party),
    ],
  };
}

/** Where nothing was agreed: what a side had asked for, and what holds instead. */
function unanswered({ state, roll, side, issue, option }: Scene, party: PartyId): readonly Line[] {
  const { positions } = partyOf(state.scenario, party);
  const wanted = state.scenario.issues.filter(
    ({ id, statusQuo, essential }) =>
      essential && positions[id] !== undefined && positions[id].option !== statusQuo,
  );
  if (wanted.length === 0) return [];
  const { id, statusQuo } = roll(`unanswered ${party}`).pick(wanted);
  const asked = positions[id]?.option ?? statusQuo;
  const stays = issueOf(state.scenario, id)?.statusQuo ?? statusQuo;
  return [
    line(
      roll(`wanted ${party}`).pick([
        `On ${issue(id)} ${side(party)} had set out with ${option(id, asked)}; what stays is ${option(id, stays)}.`,
        `Its delegation had begun with ${option(id, asked)} on ${issue(id)} and is left with ${option(id, stays)}.`,
      ]),
      { kind: 'position', party, issue: id, option: asked },
      { kind: 'open', issue: id },
      { kind: 'asBefore', issue: id, option: stays },
    ),
  ];
}

/** How the capital counts the steps that were made; the two capitals never in the same words. */
function steps({ all, roll, side, sides, other }: Scene, party: PartyId): readonly Line[] {
  const count = (id: PartyId): number => all('conceded').filter((each) => each.party === id).length;
  const [own, theirs] = [count(party), count(other(party))];
  const claims: readonly Claim[] = [
    { kind: 'concessions', party, count: own },
    { kind: 'concessions', party: other(party), count: theirs },
  ];
  // “the one gave ground twice and the other not at all”, who gave more first
  const gave = (more: PartyId, less: PartyId): string =>
    `${side(more)} gave ground ${times(count(more))} and ${side(less)} ${count(less) === 0 ? 'not at all' : times(count(less))}`;
  const sum = `The sum drawn here is ${counted(own, 'step')} made and ${tally(theirs)} received.`;
  const choice =
    own === 0 && theirs === 0
      ? [
          'That nobody gave ground is nothing to be held against one side, it is said.',
          'No step was made on either side, by the count kept here.',
          'Here one notes that no position was given up, by anyone.',
        ]
      : own === theirs
        ? [
            `By the count kept here the steps are even, ${tally(own)} on either side.`,
            `Nobody here claims to have gone further than the other: ${tally(own)} on either side.`,
            sum,
          ]
        : own > theirs
          ? [
              `It is noted that ${gave(party, other(party))}.`,
              `That the way was longer for ${side(party)}, ${counted(own, 'step')} to ${tally(theirs)}, is not passed over.`,
              sum,
            ]
          : [
              `It is pointed out, not without satisfaction, that ${gave(other(party), party)}.`,
              `That ${side(other(party))} came further, by ${tally(theirs)} to ${tally(own)}, does not go unremarked.`,
              sum,
            ];
  const at = (roll('steps').int(0, choice.length - 1) + sides.indexOf(party)) % choice.length;
  return [line(capitalised(choice[at] ?? ''), ...claims)];
}
