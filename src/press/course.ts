import { type Claim, line } from './claim.ts';
import type { Paragraph } from './story.ts';
import { capitalised, counted, inWords, type Scene, tally, times } from './scene.ts';

/** How the talks went: who moved first, how far each came, and whose offer was the last to be taken. */
export function course(scene: Scene): Paragraph {
  return [...moves(scene), ...lastTaken(scene)];
}

function moves({ all, roll, side, sides, issue, option }: Scene): Paragraph {
  const steps = all('conceded');
  const [first] = steps;
  const [a, b] = sides;
  const count = (id: string): number => steps.filter((step) => step.party === id).length;
  const counts: readonly Claim[] = [
    { kind: 'concessions', party: a, count: count(a) },
    { kind: 'concessions', party: b, count: count(b) },
  ];
  if (first === undefined) {
    return [
      line(
        roll('course').pick([
          'Neither side moved from what it had said in public at the outset.',
          'From first word to last, no public position was given up.',
        ]),
        ...counts,
      ),
    ];
  }
  const { party, round, from, to } = first;
  const way = `from ${option(first.issue, from)} to ${option(first.issue, to)}`;
  const on = issue(first.issue);
  const gave = (id: string): string => (count(id) === 0 ? 'not at all' : times(count(id)));
  return [
    line(
      roll('course').pick([
        `${capitalised(side(party))} moved first, in round ${inWords(round)}: ${way} on ${on}.`,
        `It was ${side(party)} that moved first; in round ${inWords(round)} it went ${way} on ${on}.`,
        `The ice broke over ${on} in round ${inWords(round)}, when ${side(party)} came ${way}.`,
        `The first to give ground was ${side(party)}, in round ${inWords(round)}, on ${on}: ${way}.`,
      ]),
      { kind: 'movedFirst', party, round },
      { kind: 'conceded', party, issue: first.issue, from, to, round },
    ),
    line(
      roll('count').pick([
        `By the end ${side(a)} had made ${counted(count(a), 'step')} away from its public positions and ${side(b)} ${tally(count(b))}.`,
        `The tally of steps made in public: ${tally(count(a))} by ${side(a)}, ${tally(count(b))} by ${side(b)}.`,
        `In all ${side(a)} gave ground ${gave(a)}, ${side(b)} ${gave(b)}.`,
      ]),
      ...counts,
    ),
  ];
}

function lastTaken({ all, roll, side, other, outcome }: Scene): Paragraph {
  if (outcome.kind === 'stalemate' || outcome.kind === 'walkOut') return [];
  const last = [...all('accepted'), ...all('initialled')]
    .toSorted((x, y) => x.offer - y.offer)
    .at(-1);
  if (last === undefined) return [];
  const { party, round } = last;
  const maker = side(other(party));
  return [
    line(
      roll('last').pick([
        `The last offer to be taken came from ${maker}, in round ${inWords(round)}.`,
        `In round ${inWords(round)} ${side(party)} took what was to be the last offer, one of ${maker}.`,
        `Round ${inWords(round)} brought the last offer to be taken, one of ${maker}.`,
      ]),
      { kind: 'lastTaken', party, round },
    ),
  ];
}
