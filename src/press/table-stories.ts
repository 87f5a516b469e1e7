import { type Claim, line } from './claim.ts';
import { capitalised, inWords, type Scene } from './scene.ts';
import type { Candidate } from './story.ts';

/** What happened to offers and initials: reopenings, last words, obstacles, the annex. */
export function tableStories(scene: Scene): readonly Candidate[] {
  return [
    ...reopenedStories(scene),
    ...finalStories(scene),
    ...obstacleStory(scene),
    ...firstInitials(scene),
    ...annexStory(scene),
  ];
}

function reopenedStories({ all, roll, side, issue }: Scene): readonly Candidate[] {
  return all('reopened').map(({ party, issue: id, round }): Candidate => {
    const claim: Claim = { kind: 'reopened', party, issue: id, round };
    return {
      about: 'reopened',
      weight: 8,
      story: {
        headline: line(
          roll(`reopened ${round} ${id}`).pick([
            `${issue(id)}: closed, and opened again`,
            `Initialled is not settled`,
          ]),
          claim,
        ),
        body: [
          line(
            `In round ${inWords(round)} ${side(party)} reopened ${issue(id)}, under which both had put their initials.`,
            claim,
          ),
        ],
      },
    };
  });
}

function finalStories({ state, roll, side, other }: Scene): readonly Candidate[] {
  return state.offers
    .filter(({ final, answer }) => final && answer?.kind === 'declined')
    .map(({ by, round }): Candidate => {
      const claim: Claim = { kind: 'finalDeclined', by, round };
      return {
        about: 'final',
        weight: 7,
        story: {
          headline: line(
            roll(`final ${by} ${round}`).pick([
              `A last word that was not taken`,
              `${capitalised(side(other(by)))} declines a final offer`,
            ]),
            claim,
          ),
          body: [
            line(
              `In round ${inWords(round)} ${side(by)} called its offer final, and ${side(other(by))} declined it.`,
              claim,
            ),
          ],
        },
      };
    });
}

/** The last issue that was named as what an offer failed on. */
function obstacleStory({ all, roll, issue, side }: Scene): readonly Candidate[] {
  const last = all('declined').findLast(({ obstacle }) => obstacle !== undefined);
  if (last?.obstacle === undefined) return [];
  const { party, obstacle: id, round } = last;
  const claim: Claim = { kind: 'obstacle', party, issue: id, round };
  return [
    {
      about: 'obstacle',
      weight: 4,
      story: {
        headline: line(
          roll('obstacle').pick([
            `Where it stuck: ${issue(id)}`,
            `${issue(id)} was in the way`,
            `An offer declined over ${issue(id)}`,
          ]),
          claim,
        ),
        body: [
          line(
            roll('obstacle body').pick([
              `In round ${inWords(round)} ${side(party)} declined an offer and named ${issue(id)} as the obstacle.`,
              `Asked what stood in the way of the offer of round ${inWords(round)}, ${side(party)} named ${issue(id)}.`,
            ]),
            claim,
          ),
        ],
      },
    },
  ];
}

/** What was initialled first, ahead of the rest. */
function firstInitials({ all, roll, issue, option }: Scene): readonly Candidate[] {
  const [first] = all('initialled');
  const [entry] = Object.entries(first?.closed ?? {});
  if (first === undefined || entry === undefined) return [];
  const [id, chosen] = entry;
  const claim: Claim = { kind: 'initialled', issue: id, option: chosen, round: first.round };
  return [
    {
      about: 'initials',
      weight: 4,
      story: {
        headline: line(
          roll('initials').pick([
            `First initials under ${issue(id)}`,
            `${issue(id)} is initialled ahead of the rest`,
          ]),
          claim,
        ),
        body: [
          line(
            `In round ${inWords(first.round)} both sides put their initials to ${option(id, chosen)} on ${issue(id)}, ad referendum.`,
            claim,
          ),
        ],
      },
    },
  ];
}

function annexStory({ all, roll }: Scene): readonly Candidate[] {
  const [decided] = all('annexDecided');
  if (decided === undefined) return [];
  const claim: Claim = { kind: 'annex', taken: decided.taken };
  return [
    {
      about: 'annex',
      weight: 7,
      story: {
        headline: line(
          decided.taken
            ? roll('annex').pick([
                'The experts had the last word',
                'An annex makes the text better',
                'Improved after the closing bell',
              ])
            : roll('annex').pick(['An annex that nobody will read', 'The experts propose in vain']),
          claim,
        ),
        body: [
          line(
            decided.taken
              ? 'After the text was closed, experts of both sides laid an annex beside it that was better for both, and both sides took it.'
              : 'After the text was closed, experts of both sides laid an annex beside it; it was not taken.',
            claim,
          ),
        ],
      },
    },
  ];
}
