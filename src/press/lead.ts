import { issueOf, optionOf } from '../negotiation/agenda.ts';
import type { IssueId, OptionId } from '../scenario/scenario.ts';
import { type Claim, type Line, line } from './claim.ts';
import { course } from './course.ts';
import type { Paragraph } from './story.ts';
import { capitalised, counted, inWords, listed, quoted, type Scene } from './scene.ts';

/** How many clauses of the text a paragraph cites, and of a text that came to nothing. */
const CLAUSES = 3;
const DEAD_CLAUSES = 2;

/** The lead story: how it ended, what is written, what is left open, how it went. */
export function leadOf(scene: Scene): readonly Paragraph[] {
  const paragraphs = [
    [opening(scene), ...ending(scene)],
    text(scene),
    deadText(scene),
    leftOpen(scene),
    course(scene),
  ];
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function opening(scene: Scene): Line {
  const { roll, side, sides, state, talks, where, outcome, byTelephone } = scene;
  const [a, b] = sides;
  const { round, scenario } = state;
  const rounds = counted(round, 'round');
  const left = scenario.rounds - round;
  const pair = `${side(a, 'delegation')} and ${side(b, 'delegation')}`;
  const offers = counted(state.offers.length, 'offer');
  return line(
    roll('opening').pick([
      `${capitalised(pair)} ${byTelephone ? 'spoke' : 'met'} for ${rounds} ${where}.`,
      `${capitalised(talks)} between ${side(a)} and ${side(b)} are over after ${rounds}.`,
      left > 0
        ? `${capitalised(talks)} took ${rounds} of the ${inWords(scenario.rounds)} on the calendar.`
        : `${capitalised(talks)} went to the last of the ${counted(scenario.rounds, 'round')} on the calendar.`,
      `After ${rounds} and ${offers} ${talks} between ${side(a)} and ${side(b)} are at an end.`,
      `It has taken ${side(a)} and ${side(b)} ${rounds} to come to the end of ${talks}.`,
    ]),
    { kind: 'rounds', count: round },
    { kind: 'roundsLeft', count: left },
    { kind: 'ended', outcome: outcome.kind },
    ...sides.map((party): Claim => ({
      kind: 'offers',
      party,
      count: state.offers.filter(({ by }) => by === party).length,
    })),
  );
}

function ending(scene: Scene): readonly Line[] {
  const { outcome, roll, state, side, byTelephone } = scene;
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
            `The text covers ${share} items and has passed on both sides.`,
            `On ${share} items they have a text, and both sides have consent for it at home.`,
            `The outcome is a text on ${share} items; both homes have let it pass.`,
            `What is agreed, on ${share} items, has found consent enough on both sides.`,
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
            `Of the ${inWords(of)} items on the agenda none is settled.`,
            'They end as they began, with each side in possession of its own view.',
          ]),
          ended,
          { kind: 'agreedCount', count: 0, of },
        ),
      ];
    case 'walkOut': {
      const party = outcome.walkedOut ?? scene.sides[0];
      const round = inWords(state.round);
      return [
        line(
          roll('ending').pick([
            `In round ${round} ${side(party)} ${byTelephone ? 'hung up' : 'left the table'}.`,
            `They ended when ${side(party)} ${byTelephone ? 'put the receiver down' : 'stood up and went'}, in round ${round}.`,
            `There is no text: in round ${round} ${side(party)} ${byTelephone ? 'broke off the call' : 'walked out'}.`,
          ]),
          { kind: 'walkedOut', party, round: state.round },
        ),
      ];
    }
    case 'unratified':
      return refused(scene);
  }
}

function refused({ outcome, roll, capital, all, ratifier }: Scene): readonly Line[] {
  const failed = all('ratified').filter(({ passed }) => !passed);
  const homes = listed(failed.map(({ party }) => capital(party)));
  const blockers = listed(outcome.blockedBy.map(ratifier));
  return [
    line(
      roll('ending').pick([
        `The delegations had a text; it did not pass in ${homes}.`,
        `What they had initialled failed at home, in ${homes}.`,
        `A text was initialled, and it came to grief in ${homes}.`,
      ]),
      { kind: 'ended', outcome: outcome.kind },
      ...failed.map(({ party }): Claim => ({ kind: 'ratified', party, passed: false })),
    ),
    line(
      roll('refusal').pick([
        `The refusal came from ${blockers}.`,
        `It was refused by ${blockers}.`,
      ]),
      ...outcome.blockedBy.map((each): Claim => ({ kind: 'blocked', ratifier: each })),
    ),
  ];
}

interface Clause {
  readonly id: IssueId;
  readonly option: OptionId;
  readonly isNew: boolean;
}

/** Some clauses, what is new before what is written down as it was, the essential before the rest. */
function clausesOf({ state }: Scene, entries: readonly (readonly [IssueId, OptionId])[]) {
  const rank = (id: IssueId, isNew: boolean): number =>
    Number(isNew) * 2 + Number(issueOf(state.scenario, id)?.essential ?? false);
  return entries
    .map(([id, option]): Clause => ({
      id,
      option,
      isNew: issueOf(state.scenario, id)?.statusQuo !== option,
    }))
    .toSorted((a, b) => rank(b.id, b.isNew) - rank(a.id, a.isNew));
}

/** The clauses that are in force, in the words of the text. */
function text(scene: Scene): Paragraph {
  const { outcome, roll, issue, clause } = scene;
  const clauses = clausesOf(scene, Object.entries(outcome.agreed)).slice(0, CLAUSES);
  const first = roll('clause').int(0, 5);
  return clauses.flatMap(({ id, option, isNew }, at): Line[] => {
    const words = clause(id, option);
    const agreed: Claim = { kind: 'agreed', issue: id, option };
    if (!isNew) {
      return [
        line(`On ${issue(id)} both put in writing what already was: ${words}`, agreed, {
          kind: 'asBefore',
          issue: id,
          option,
        }),
      ];
    }
    const choice = [
      `On ${issue(id)} the text reads: ${words}`,
      `Under ${issue(id)} it says: ${words}`,
      `The passage on ${issue(id)}: ${words}`,
      `For ${issue(id)} the wording is: ${words}`,
      `As to ${issue(id)}, it is laid down: ${words}`,
      `On ${issue(id)}, in the words of the text: ${words}`,
    ];
    // One after the other from where the dice began, so that no page says it twice in one way.
    return [
      line(choice[(first + at) % choice.length] ?? '', agreed),
      ...hanging(scene, id, option),
    ];
  });
}

/** N42: a clause that waits for something to happen. */
function hanging({ state, roll }: Scene, id: IssueId, option: OptionId): readonly Line[] {
  const issue = issueOf(state.scenario, id);
  const contingent = issue && optionOf(issue, option)?.contingent;
  const event = state.scenario.events.find((each) => each.id === contingent?.event);
  if (event === undefined || state.events.includes(event.id)) return [];
  const news = quoted(event.title);
  return [
    line(
      roll(`hanging ${id}`).pick([
        `It waits for news that may never come: ${news}.`,
        `What it is worth depends on one piece of news, ${news}, which nobody has yet.`,
        `On one thing it leaves the last word to events: ${news}.`,
      ]),
      { kind: 'agreed', issue: id, option },
      { kind: 'hangsOn', issue: id, option, event: event.id },
    ),
  ];
}

/** What a text said that came to nothing: refused at home, or left behind with the talks. */
function deadText(scene: Scene): Paragraph {
  const { outcome, state, roll, issue, clause } = scene;
  if (outcome.kind !== 'unratified' && outcome.kind !== 'walkOut') return [];
  const clauses = clausesOf(scene, Object.entries(state.closed)).slice(0, DEAD_CLAUSES);
  const [first, second] = clauses;
  if (first === undefined) return [];
  const signed = ({ id, option }: Clause): Claim => ({ kind: 'signed', issue: id, option });
  const opening = roll('dead').pick([
    `Void with it is what had been initialled on ${issue(first.id)}: ${clause(first.id, first.option)}`,
    `On ${issue(first.id)} the delegations had already initialled: ${clause(first.id, first.option)}`,
    `This, on ${issue(first.id)}, bore the initials of both, and binds neither: ${clause(first.id, first.option)}`,
  ]);
  return [
    line(opening, signed(first)),
    ...(second === undefined
      ? []
      : [
          line(
            `The same goes for ${issue(second.id)}: ${clause(second.id, second.option)}`,
            signed(second),
          ),
        ]),
  ];
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
        `No words were found for ${items}.`,
      ]),
      ...open.map(({ id }): Claim => ({ kind: 'open', issue: id })),
    ),
  ];
}
