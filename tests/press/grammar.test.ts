import { describe, expect, it } from 'vitest';
import { type Ground, grounds } from '../../src/negotiation/move.ts';
import type { GameState } from '../../src/negotiation/state.ts';
import { frontPage } from '../../src/press/front-page.ts';
import { type Grammar, waysOf } from '../../src/press/grammar.ts';
import { namesOf } from '../../src/press/names.ts';
import { reportOf } from '../../src/press/report.ts';
import { sceneOf } from '../../src/press/scene.ts';
import type { Statement } from '../../src/press/statements/statement.ts';
import { grammar } from '../../src/words/en/front-page/grammar.ts';
import { grammar as plainGrammar } from '../../src/words/en-plain/front-page/grammar.ts';
import { mapGrammar } from '../../src/words/front-page.ts';
import { randomGame } from '../arbitraries/game.ts';
import { FILES, aiReview, randomReview } from '../debrief/games.ts';
import { faultsOf } from './faults.ts';
import { linesOf } from './lines-of.ts';

/** Playing many games takes its time on a small machine. */
const PATIENCE = 120_000;

/** The same game, had whoever declined an offer said why. */
function withGround(state: GameState, ground: Ground): GameState {
  const log = state.log.map((each) => (each.kind === 'declined' ? { ...each, ground } : each));
  return { ...state, log };
}

const GAMES: readonly GameState[] = [
  ...grounds.flatMap((ground) =>
    FILES.map((file) => withGround(randomReview(file, 1).end, ground)),
  ),
  ...FILES.flatMap((file) => [
    aiReview(file, 1).end,
    ...Array.from({ length: 12 }, (_, seed) => randomReview(file, seed).end),
  ]),
  ...Array.from({ length: 480 }, (_, seed) => randomGame(seed).steps.at(-1)!.state),
];

function statementsOf(state: GameState, dice: number): readonly Statement[] {
  if (!state.outcome) throw new Error('The game is not over');
  return linesOf(reportOf(sceneOf(state, state.outcome, dice)));
}

describe.each([
  ['English', grammar],
  ['plain English', plainGrammar],
])('the %s of the front page', { timeout: PATIENCE }, (_, written) => {
  it('says nothing that the claims of a statement do not bear out, in whatever way', () => {
    // A statement can be said in a hundred ways: each game looks at every ninth of them.
    const wrong = GAMES.flatMap((state, game) => {
      const sentences = written.sentences(namesOf(state.scenario));
      return statementsOf(state, game).flatMap((said) =>
        waysOf(sentences, said)
          .filter((_, way) => way % 9 === game % 9)
          .flatMap((text) => faultsOf(state, { text, claims: said.claims })),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('says a statement in two ways that differ, where it has two', () => {
    const alike = GAMES.flatMap((state) => {
      const sentences = written.sentences(namesOf(state.scenario));
      return statementsOf(state, 1).filter((said) => {
        const ways = waysOf(sentences, said);
        return new Set(ways).size < ways.length;
      });
    });
    expect(alike.map(({ kind }) => kind)).toEqual([]);
  });

  it('has no sentence for what no game gives the papers to tell', () => {
    const told = new Set<string>();
    for (const state of GAMES) {
      for (let dice = 0; dice < 20; dice++) {
        for (const { kind } of statementsOf(state, dice)) told.add(kind);
      }
    }
    const sayable = Object.keys(written.sentences(namesOf(GAMES[0]!.scenario)));
    expect(sayable.filter((kind) => !told.has(kind))).toEqual([]);
  });
});

describe('another grammar', { timeout: PATIENCE }, () => {
  const { end } = randomReview('rome-2001', 3);

  it('changes the words and nothing that is claimed', () => {
    const terse: Grammar = mapGrammar(grammar, 'en-XA', (text) => text.slice(0, 1));
    const claims = (of: Grammar, dice: number) =>
      linesOf(frontPage(end, of, dice)!).map((line) => line.claims);
    for (let dice = 0; dice < 30; dice++) {
      expect(claims(terse, dice)).toEqual(claims(grammar, dice));
    }
  });

  it('made from English by machine leaves no text as it was', () => {
    const page = frontPage(
      end,
      mapGrammar(grammar, 'en-XA', () => '#'),
    )!;
    const { masthead, dateLine } = page;
    expect([masthead.title, masthead.motto, dateLine]).toEqual(['#', '#', '#']);
    expect(new Set(linesOf(page).map(({ text }) => text))).toEqual(new Set(['#']));
  });

  it('may have as many ways of saying a thing as it likes', () => {
    const one = mapGrammar(grammar, 'en-XA', () => 'Said');
    const some: Grammar = {
      ...one,
      sentences: (names) => ({
        ...one.sentences(names),
        caption: ({ outcome }) => ['One', 'Two', 'Three', 'Four', 'Five', 'Six', outcome],
      }),
    };
    const pages = Array.from({ length: 60 }, (_, dice) => frontPage(end, some, dice)!);
    expect(new Set(pages.map(({ headline }) => headline.text)).size).toBe(1);
    expect(new Set(pages.map(({ caption }) => caption.text)).size).toBe(7);
  });
});
