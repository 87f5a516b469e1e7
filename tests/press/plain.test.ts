import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GameState } from '../../src/negotiation/state.ts';
import { waysOf } from '../../src/press/grammar.ts';
import { namesOf } from '../../src/press/names.ts';
import { reportOf } from '../../src/press/report.ts';
import { sceneOf } from '../../src/press/scene.ts';
import type { Statement, StatementKind } from '../../src/press/statements/statement.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { applyOverlay, parseOverlay } from '../../src/scenario/translation/overlay.ts';
import { playToEnd, usualLineup } from '../../src/simulation/play-game.ts';
import { grammar } from '../../src/words/en/front-page/grammar.ts';
import { grammar as plainGrammar } from '../../src/words/en-plain/front-page/grammar.ts';
import { fetchGrammar } from '../../src/words/front-page.ts';
import { randomGame } from '../arbitraries/game.ts';
import { bundledScenario, FILES, type File } from '../kit/bundled-scenario.ts';
import { gradeOf, readingOf, sentencesOf } from '../support/reading-age.ts';
import { linesOf } from './lines-of.ts';

/** What a page prints as the scenario wrote it, in whatever language. */
const ofTheScenario: ReadonlySet<StatementKind> = new Set([
  'aboutRatifier',
  'agreed',
  'background',
  'gestureText',
  'news',
  'newsHead',
]);

/** Words of the trade, and of newspapers, that a reader of twelve stumbles over. */
const hard =
  /\b(?:agreement|accord|negotiat\w+|delegations?|initiall?\w*|initials|annex|ratif\w+|consent\w*|concessions?|conced\w+|obstacles?|provid\w+|status quo|pledge\w*|objections?|oppos\w+|unanimous\w*|dissent\w*|reject\w*|withh\w+)\b/i;

/** The scenario as readers of plain English have it. */
function plainly(file: File): Scenario {
  const { scenario } = bundledScenario(file);
  const name = `${file}.en-plain.yaml`;
  const overlay = parseOverlay(name, readFileSync(`scenarios/${name}`, 'utf8'), scenario);
  if (!overlay.ok) throw new Error(JSON.stringify(overlay.error[0]));
  return applyOverlay(scenario, overlay.value);
}

const GAMES: readonly GameState[] = FILES.flatMap((file) => {
  const scenario = plainly(file);
  const lineup = usualLineup(scenario, 'practised');
  return [
    ...[1, 2, 3, 4].map((seed) => playToEnd(scenario, seed, lineup)),
    ...Array.from({ length: 12 }, (_, seed) => randomGame(seed, scenario).steps.at(-1)!.state),
  ];
});

interface Said {
  readonly kind: StatementKind;
  readonly english: readonly string[];
  readonly plain: readonly string[];
}

/** Every statement of the games, in all the ways of both languages. */
const said: readonly Said[] = GAMES.flatMap((state) => {
  const names = namesOf(state.scenario);
  const [english, plain] = [grammar.sentences(names), plainGrammar.sentences(names)];
  return statementsOf(state).map((each) => ({
    kind: each.kind,
    english: waysOf(english, each),
    plain: waysOf(plain, each),
  }));
}).filter(({ kind }) => !ofTheScenario.has(kind));

function statementsOf(state: GameState): readonly Statement[] {
  if (state.outcome === undefined) throw new Error('The game is not over');
  const { outcome } = state;
  return [1, 2, 3].flatMap((dice) => linesOf(reportOf(sceneOf(state, outcome, dice))));
}

describe('the front page in plain English', { timeout: 120_000 }, () => {
  it('is what readers of plain English are given', async () => {
    expect(await fetchGrammar('en-plain')).toBe(plainGrammar);
    const mottos = plainGrammar.mastheads.map(({ motto }) => motto);
    const theirs = grammar.mastheads.map(({ motto }) => motto);
    expect(mottos.filter((motto) => theirs.includes(motto))).toEqual([]);
  });

  it('says every kind of thing otherwise than English does', () => {
    expect(new Set(said.map(({ kind }) => kind)).size).toBeGreaterThan(60);
    const alike = said.filter(({ english, plain }) => plain.every((way) => english.includes(way)));
    expect(alike).toEqual([]);
  });

  it('says none of it in a word of the trade, unless the scenario does', () => {
    const names = namesOf(GAMES[0]!.scenario);
    const blank = {
      ...names,
      issue: () => ({ title: 'It', spoken: 'it', text: 'It' }),
      option: () => ({ spoken: 'it', clause: 'It is so.', headline: 'It' }),
    };
    const sentences = plainGrammar.sentences(blank);
    const own = GAMES.slice(0, 16)
      .flatMap(statementsOf)
      .filter(({ kind }) => !ofTheScenario.has(kind))
      .flatMap((each) => waysOf(sentences, each));
    expect([...new Set(own)].filter((way) => hard.test(way))).toEqual([]);
  });

  it('reads easily, and in short sentences', () => {
    const [theirs, ours] = [
      said.flatMap(({ english }) => english.slice(0, 3)),
      said.flatMap(({ plain }) => plain.slice(0, 3)),
    ].map((lines) => gradeOf(readingOf(lines)));
    expect(ours).toBeLessThan((theirs ?? 0) - 1.5);
    expect(ours).toBeLessThanOrEqual(6);
    const words = said.flatMap(({ plain }) => plain.flatMap(sentencesOf)).map(lengthOf);
    expect(words.reduce((sum, each) => sum + each, 0) / words.length).toBeLessThan(12);
  });
});

const lengthOf = (sentence: string): number => sentence.split(/\s+/).length;
