import { optionOf, issueOf } from '../negotiation/agenda.ts';
import { partyOf } from '../negotiation/parties.ts';
import { type Claim, line } from './claim.ts';
import type { Candidate, Story } from './story.ts';
import { publicStories } from './public-stories.ts';
import { tableStories } from './table-stories.ts';
import { capitalised, counted, inWords, ratifierOf, type Scene, tally } from './scene.ts';

/** The two stories beside the lead: the dice choose among what happened, the weightier likelier. */
export function sideStories(scene: Scene): readonly [Story, Story] {
  const candidates = [
    ...publicStories(scene),
    ...tableStories(scene),
    ...homeStories(scene),
    ...plainStories(scene),
  ];
  const first = scene.roll('first story').weighted(candidates, ({ weight }) => weight);
  const rest = candidates.filter(({ about }) => about !== first.about);
  const second = scene.roll('second story').weighted(rest, ({ weight }) => weight);
  return first.weight >= second.weight ? [first.story, second.story] : [second.story, first.story];
}

/** What the homes did: votes, and what they made of a walk-out. */
function homeStories(scene: Scene): readonly Candidate[] {
  return [...blockedStory(scene), ...dissentStory(scene), ...judgementStory(scene)];
}

function blockedStory(scene: Scene): readonly Candidate[] {
  const { all, outcome, ratifier, issue, option, roll, state } = scene;
  const [blocker] = outcome.blockedBy;
  const vote = all('voted').find((each) => each.ratifier === blocker);
  if (blocker === undefined || vote === undefined) return [];
  const about = ratifierOf(state, blocker)?.about;
  const over = vote.decisive;
  const voted: Claim = { kind: 'voted', ratifier: blocker, approves: false };
  const body = [
    line(
      over === undefined
        ? roll('why').pick([
            `The refusal of ${ratifier(blocker)} rests on no single clause; there was too little in the text for it.`,
            `No one clause was at fault with ${ratifier(blocker)}; all of them together did not weigh enough.`,
          ])
        : `What weighed most with ${ratifier(blocker)} was ${option(over.issue, over.option)} under ${issue(over.issue)}.`,
      voted,
      ...(over === undefined ? [] : [{ kind: 'weighed', ratifier: blocker, ...over } as const]),
    ),
    ...(about === undefined ? [] : [line(`For the record: ${about}`, voted)]),
  ];
  const headline = line(
    roll('blocked').pick([
      `Why it failed with ${ratifier(blocker)}`,
      `The no of ${ratifier(blocker)}`,
      `Where the text foundered`,
    ]),
    { kind: 'blocked', ratifier: blocker },
  );
  return [{ about: 'refusal', weight: 12, story: { headline, body } }];
}

/** An agreement that passed, against somebody's vote. */
function dissentStory(scene: Scene): readonly Candidate[] {
  const { all, outcome, ratifier, issue, option, roll, capital } = scene;
  if (outcome.kind !== 'agreement' && outcome.kind !== 'partial') return [];
  return all('voted')
    .filter(({ approves }) => !approves)
    .map(({ ratifier: id, decisive, party }): Candidate => {
      const voted: Claim = { kind: 'voted', ratifier: id, approves: false };
      const passed: Claim = { kind: 'ratified', party, passed: true };
      return {
        about: 'dissent',
        weight: 6,
        story: {
          headline: line(
            roll(`dissent ${id}`).pick([
              `A vote against, from ${ratifier(id)}`,
              `Passed, but not by ${ratifier(id)}`,
              `The text has a critic: ${ratifier(id)}`,
            ]),
            voted,
          ),
          body: [
            line(
              `${capital(party)} has consented, and yet not everybody in it: the vote of ${ratifier(id)} went against the text.`,
              voted,
              passed,
            ),
            ...(decisive === undefined
              ? []
              : [
                  line(
                    `What weighed most was ${option(decisive.issue, decisive.option)} under ${issue(decisive.issue)}.`,
                    { kind: 'weighed', ratifier: id, ...decisive },
                  ),
                ]),
          ],
        },
      };
    });
}

function judgementStory(scene: Scene): readonly Candidate[] {
  const { all, outcome, ratifier, roll, side, byTelephone } = scene;
  const leaver = outcome.walkedOut;
  const judged = all('judgedWalkOut').filter(({ party }) => party === leaver);
  if (leaver === undefined || judged.length === 0) return [];
  const backing = judged.filter(({ backs }) => backs);
  const claims = judged.map(({ ratifier: id, backs }): Claim => ({
    kind: 'judged',
    ratifier: id,
    backs,
  }));
  const lines = judged.map(({ ratifier: id, backs }, at) =>
    line(
      backs
        ? roll(`judged ${at}`).pick([
            `It has the backing of ${ratifier(id)}.`,
            `The step is approved of by ${ratifier(id)}.`,
          ])
        : roll(`judged ${at}`).pick([
            `It does not have the backing of ${ratifier(id)}.`,
            `The step finds no favour with ${ratifier(id)}.`,
          ]),
      { kind: 'judged', ratifier: id, backs },
    ),
  );
  const some = capitalised(tally(backing.length));
  const stand = backing.length > 1 ? 'stand' : 'stands';
  const headline = line(
    `${some} of ${inWords(judged.length)} at home ${stand} behind ${byTelephone ? 'the break' : 'the walk-out'}`,
    ...claims,
  );
  const first = line(`This is how the step of ${side(leaver)} is taken at home.`, ...claims);
  return [{ about: 'judgement', weight: 12, story: { headline, body: [first, ...lines] } }];
}

/** Two stories that every game has. */
function plainStories(scene: Scene): readonly Candidate[] {
  return [offersStory(scene), positionsStory(scene)];
}

function offersStory({ state, roll, side, sides, talks, byTelephone }: Scene): Candidate {
  const [a, b] = sides;
  const answered = (kinds: readonly string[]): number =>
    state.offers.filter(({ answer }) => answer !== undefined && kinds.includes(answer.kind)).length;
  const taken = answered(['accepted', 'initialled']);
  const declined = answered(['declined']);
  const made = (party: string): number => state.offers.filter(({ by }) => by === party).length;
  const all = made(a) + made(b);
  const claims: readonly Claim[] = [
    { kind: 'offers', party: a, count: made(a) },
    { kind: 'offers', party: b, count: made(b) },
  ];
  return {
    about: 'offers',
    weight: 2,
    story: {
      headline: line(
        roll('offers head').pick([
          `${capitalised(counted(all, 'offer'))}, and what became of them`,
          `The talks in figures: ${counted(all, 'offer')}`,
          `Paper across the ${byTelephone ? 'line' : 'table'}: ${counted(all, 'offer')}`,
        ]),
        ...claims,
      ),
      body: [
        line(
          roll('offers').pick([
            `${capitalised(side(a))} made ${counted(made(a), 'offer')} in ${talks}, ${side(b)} ${tally(made(b))}.`,
            `Count the papers that crossed: ${tally(made(a))} from ${side(a)}, ${tally(made(b))} from ${side(b)}.`,
          ]),
          ...claims,
        ),
        line(
          roll('answers').pick([
            `Of all these ${tally(taken)} ${taken === 1 ? 'was' : 'were'} taken, whole or in part, and ${tally(declined)} declined.`,
            `Taken, whole or in part: ${tally(taken)}. Declined: ${tally(declined)}.`,
          ]),
          { kind: 'answers', taken, declined },
        ),
      ],
    },
  };
}

/** Where one issue began and where it stands. */
function positionsStory(scene: Scene): Candidate {
  const { state, roll, side, sides, issue, option, outcome } = scene;
  const { id, statusQuo } = roll('position issue').pick(state.scenario.issues);
  const [a, b] = sides;
  const from = (party: string): string =>
    partyOf(state.scenario, party).positions[id]?.option ?? statusQuo;
  const agreed = Object.hasOwn(outcome.agreed, id) ? outcome.agreed[id] : undefined;
  const meant = issueOf(state.scenario, id);
  const positions: readonly Claim[] = sides.map((party): Claim => ({
    kind: 'position',
    party,
    issue: id,
    option: from(party),
  }));
  const began =
    from(a) === from(b)
      ? `Both sides began with ${option(id, from(a))} on ${issue(id)}.`
      : roll('position began').pick([
          `On ${issue(id)} ${side(a)} began with ${option(id, from(a))}, ${side(b)} with ${option(id, from(b))}.`,
          `At the start ${side(a)} stood for ${option(id, from(a))} on ${issue(id)}, and ${side(b)} for ${option(id, from(b))}.`,
        ]);
  return {
    about: 'position',
    weight: 3,
    story: {
      headline: line(
        roll('position head').pick([
          `What was at stake: ${issue(id)}`,
          `${issue(id)}: from start to finish`,
          `One item of the agenda: ${issue(id)}`,
        ]),
        ...positions,
      ),
      body: [
        line(began, ...positions),
        agreed === undefined
          ? line(
              roll('position end').pick([
                'Nothing has been put in force on it.',
                'It is where it was before.',
                'There the matter rests.',
              ]),
              { kind: 'open', issue: id },
            )
          : line(
              `It has come out at ${option(id, agreed)}${meant && optionOf(meant, agreed)?.id === statusQuo ? ', the state of things before the talks' : ''}.`,
              { kind: 'agreed', issue: id, option: agreed },
            ),
      ],
    },
  };
}
