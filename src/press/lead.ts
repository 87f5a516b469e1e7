import { issueOf, optionOf } from '../negotiation/agenda.ts';
import type { IssueId, OptionId } from '../scenario/scenario.ts';
import { type Claim, type Line, line } from './claim.ts';
import type { Paragraph } from './story.ts';
import { capitalised, counted, inWords, listed, quoted, type Scene, tally } from './scene.ts';

/** How many clauses of the text a paragraph cites. */
const CLAUSES = 3;

/** The lead story: how it ended, what is written, what is left open, how it went. */
export function leadOf(scene: Scene): readonly Paragraph[] {
  const paragraphs = [
    [opening(scene), ...ending(scene)],
    text(scene),
    leftOpen(scene),
    course(scene),
  ];
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function opening({ roll, side, sides, state, talks, outcome }: Scene): Line {
  const [a, b] = sides;
  const rounds = counted(state.round, 'round');
  const both = `${capitalised(side(a, 'delegation'))} and ${side(b, 'delegation')}`;
  const pair = `${capitalised(side(a))} and ${side(b)}`;
  return line(
    roll('opening').pick([
      `${both} went through ${rounds} before ${talks} were over.`,
      `It took ${rounds} until ${pair.replace(/^T/, 't')} had done with each other.`,
      `${capitalised(talks)} between ${pair.replace(/^T/, 't')} are over after ${rounds}.`,
    ]),
    { kind: 'rounds', count: state.round },
    { kind: 'ended', outcome: outcome.kind },
  );
}

function ending(scene: Scene): readonly Line[] {
  const { outcome, roll, state, side, capital, all, ratifier, byTelephone } = scene;
  const ended: Claim = { kind: 'ended', outcome: outcome.kind };
  const of = state.scenario.issues.length;
  const count = Object.keys(outcome.agreed).length;
  const share = count === of ? `all ${inWords(of)}` : `${inWords(count)} of ${inWords(of)}`;
  switch (outcome.kind) {
    case 'agreement':
    case 'partial':
      return [
        line(
          roll('ending').pick([
            `Settled ${count === 1 ? 'is' : 'are'} ${share} items, and both sides have the consent of their homes.`,
            `The text covers ${share} items and has passed on both sides.`,
          ]),
          ended,
          { kind: 'agreedCount', count, of },
        ),
      ];
    case 'stalemate':
      return [
        line(
          roll('ending').pick([
            `Nothing was signed, and the ${inWords(of)} items of the agenda stand as they stood.`,
            'There is no text, and there is nothing to ratify.',
          ]),
          ended,
          { kind: 'agreedCount', count: 0, of },
        ),
      ];
    case 'walkOut': {
      const party = outcome.walkedOut ?? scene.sides[0];
      return [
        line(
          roll('ending').pick([
            `In round ${inWords(state.round)} ${side(party)} ${byTelephone ? 'hung up' : 'left the table'}.`,
            `They ended when ${side(party)} ${byTelephone ? 'broke the line' : 'stood up and went'}, in round ${inWords(state.round)}.`,
          ]),
          { kind: 'walkedOut', party, round: state.round },
        ),
      ];
    }
    case 'unratified': {
      const failed = all('ratified').filter(({ passed }) => !passed);
      const homes = failed.map(({ party }) => capital(party));
      const blockers = listed(outcome.blockedBy.map(ratifier));
      return [
        line(
          roll('ending').pick([
            `The delegations had a text; it did not pass in ${listed(homes)}.`,
            `What they had initialled failed at home, in ${listed(homes)}.`,
          ]),
          ended,
          ...failed.map(({ party }): Claim => ({ kind: 'ratified', party, passed: false })),
        ),
        line(
          `The refusal came from ${blockers}.`,
          ...outcome.blockedBy.map((each): Claim => ({ kind: 'blocked', ratifier: each })),
        ),
      ];
    }
  }
}

/** The clauses that are in force, in the words of the text. */
function text(scene: Scene): Paragraph {
  const { outcome, state, roll, issue } = scene;
  const clauses = Object.entries(outcome.agreed)
    .map(([id, option]) => ({
      id,
      option,
      isNew: issueOf(state.scenario, id)?.statusQuo !== option,
    }))
    .sort((a, b) => Number(b.isNew) - Number(a.isNew))
    .slice(0, CLAUSES);
  return clauses.map(({ id, option }, at) =>
    line(
      roll(`clause ${at}`).pick([
        `On the item ${issue(id)} the text reads: ${quoted(clauseOf(scene, id, option))}`,
        `Under ${issue(id)} it says: ${quoted(clauseOf(scene, id, option))}`,
        `The passage on ${issue(id)}: ${quoted(clauseOf(scene, id, option))}`,
      ]),
      { kind: 'agreed', issue: id, option },
    ),
  );
}

function clauseOf({ state }: Scene, id: IssueId, option: OptionId): string {
  const issue = issueOf(state.scenario, id);
  return (issue && optionOf(issue, option)?.clause) ?? option;
}

function leftOpen({ outcome, state, roll, issue }: Scene): Paragraph {
  const open = state.scenario.issues.filter(({ id }) => !Object.hasOwn(outcome.agreed, id));
  const isNothing = Object.keys(outcome.agreed).length === 0;
  if (open.length === 0 || isNothing) return [];
  const items = listed(open.map(({ id }) => issue(id)));
  return [
    line(
      roll('open').pick([
        `Nothing was settled under ${items}; there it stays as it was.`,
        `Left for another day: ${items}.`,
        `Of ${items} the text says nothing.`,
      ]),
      ...open.map(({ id }): Claim => ({ kind: 'open', issue: id })),
    ),
  ];
}

/** Who moved first, and how far each came. */
function course({ all, roll, side, sides, issue, option }: Scene): Paragraph {
  const steps = all('conceded');
  const [first] = steps;
  const [a, b] = sides;
  if (first === undefined) {
    return [
      line(
        roll('course').pick([
          'Neither side moved from what it had said in public at the outset.',
          'From first word to last, no public position was given up.',
        ]),
        { kind: 'concessions', party: a, count: 0 },
        { kind: 'concessions', party: b, count: 0 },
      ),
    ];
  }
  const { party, round, from, to } = first;
  const count = (id: string): number => steps.filter((step) => step.party === id).length;
  return [
    line(
      roll('course').pick([
        `${capitalised(side(party))} moved first, in round ${inWords(round)}: from ${option(first.issue, from)} to ${option(first.issue, to)} on ${issue(first.issue)}.`,
        `The first step was that of ${side(party)}, in round ${inWords(round)}, when it went from ${option(first.issue, from)} to ${option(first.issue, to)} on ${issue(first.issue)}.`,
      ]),
      { kind: 'movedFirst', party, round },
      { kind: 'conceded', party, issue: first.issue, from, to, round },
    ),
    line(
      roll('count').pick([
        `By the end ${side(a)} had made ${counted(count(a), 'step')} from its public positions, ${side(b)} ${tally(count(b))}.`,
        `The tally of steps made in public: ${tally(count(a))} by ${side(a)}, ${tally(count(b))} by ${side(b)}.`,
      ]),
      { kind: 'concessions', party: a, count: count(a) },
      { kind: 'concessions', party: b, count: count(b) },
    ),
  ];
}
