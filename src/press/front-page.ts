import type { Dice } from '../lib/dice.ts';
import type { GameState } from '../negotiation/state.ts';
import { calendarDay, nextDay } from './calendar.ts';
import type { Line } from './claim.ts';
import { type Grammar, type Masthead, waysOf } from './grammar.ts';
import { namesOf } from './names.ts';
import { type Report, reportOf } from './report.ts';
import { type Scene, sceneOf } from './scene.ts';
import type { Statement } from './statements/statement.ts';
import type { Story } from './story.ts';

/** Tomorrow's front page of a game. Every line carries what it claims of the game. */
export interface FrontPage extends Report<Line> {
  readonly masthead: Masthead;
  readonly date: string; // ISO: the day after the talks
  readonly dateLine: string; // the same in words
}

/**
 * The front page of the day after the talks of a finished game; undefined while a game is not over. The dice
 * choose words and stories, never facts: the same state, grammar and dice give the same page, and
 * whatever the grammar, the same state and dice give the same claims. Reports only what was done
 * in public and how the homes voted, not what a side did in private; who gave way is read off both
 * sheets, which the debrief opens.
 *
 * @param dice any number; the game's own gives a game its own page
 */
export function frontPage(
  state: GameState,
  grammar: Grammar,
  dice: number = state.dice,
): FrontPage | undefined {
  if (state.outcome === undefined) return undefined;
  const scene = sceneOf(state, state.outcome, dice);
  const { date: first, ends } = state.scenario;
  const date = nextDay(ends ?? first);
  return {
    masthead: scene.roll('masthead').pick(grammar.mastheads),
    date,
    dateLine: grammar.date(calendarDay(date)),
    ...inWords(reportOf(scene), printer(scene, grammar)),
  };
}

/** One way to put a statement in words. */
interface Way {
  readonly text: string;
  readonly form: string; // the same for what is put so of another thing
}

/**
 * Puts statements in words, one after the other: each in the way of the language where its dice
 * fall first, or in the next one that repeats less of what stands on the page already.
 */
function printer({ state, roll }: Scene, grammar: Grammar): (said: Statement) => Line {
  const sentences = grammar.sentences(namesOf(state.scenario));
  const printed = new Set<string>();
  return (said) => {
    const ways = waysOf(sentences, said).map((text, at) => ({ text, form: `${said.kind} ${at}` }));
    const mixed = shuffled(ways, roll(said.slot));
    const turns = mixed.map((way, at) => mixed[(said.turn + at) % mixed.length] ?? way);
    const way = freshest(turns, printed);
    for (const mark of marksOf(way)) printed.add(mark);
    return { text: way.text, claims: said.claims };
  };
}

/** In an order of the dice: ways that resemble each other stand together in a grammar. */
function shuffled<T>(list: readonly T[], roll: Dice): readonly T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(roll.int(0, left.length - 1), 1));
}

/** The first of the ways that repeats the least; to be built alike is worse than any turn of phrase. */
function freshest(ways: readonly Way[], printed: ReadonlySet<string>): Way {
  let best: Way = { text: '', form: '' };
  let least = Infinity;
  for (const way of ways) {
    const repeats =
      runsOf(way.text).filter((run) => printed.has(run)).length +
      (printed.has(way.form) ? RUNS_OF_A_PAGE : 0);
    if (repeats === 0) return way; // mostly the very first
    if (repeats < least) [best, least] = [way, repeats];
  }
  return best;
}

/** What a reader would meet again: its form, and its turns of phrase. */
function marksOf({ text, form }: Way): readonly string[] {
  return [form, ...runsOf(text)];
}

/** More than any sentence has. */
const RUNS_OF_A_PAGE = 1000;

/** So many words in a row make a turn of phrase that a reader meets again. */
const RUN = 4;

function runsOf(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}’']+/u)
    .filter(Boolean);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function inWords(report: Report<Statement>, print: (said: Statement) => Line): Report<Line> {
  const { headline, deck, lead, sides, reactions, pictured, caption } = report;
  const printed = <S extends Story<Statement>>(story: S) => ({
    ...story,
    headline: print(story.headline),
    body: story.body.map(print),
  });
  return {
    headline: print(headline),
    deck: print(deck),
    lead: lead.map((paragraph) => paragraph.map(print)),
    sides: [printed(sides[0]), printed(sides[1])],
    reactions: [printed(reactions[0]), printed(reactions[1])],
    pictured: print(pictured),
    caption: print(caption),
  };
}
