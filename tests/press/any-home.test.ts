import { describe, expect, it } from 'vitest';
import type { GameState } from '../../src/negotiation/state.ts';
import { frontPage } from '../../src/press/front-page.ts';
import { type Names, namesOf } from '../../src/press/names.ts';
import type { Party, Scenario } from '../../src/scenario/scenario.ts';
import type { Grammar } from '../../src/press/grammar.ts';
import { grammar } from '../../src/words/en/front-page/grammar.ts';
import { grammar as plainGrammar } from '../../src/words/en-plain/front-page/grammar.ts';
import { namingOf } from '../../src/words/en/front-page/naming.ts';
import { randomGame } from '../arbitraries/game.ts';
import { linesOf } from './lines-of.ts';

const firm = { name: 'Volkswagen', adjective: 'Volkswagen', capital: 'Wolfsburg' };
const union = { name: 'IG Metall', adjective: 'union', capital: 'Frankfurt' };

/** A game that was played, between other parties. */
function between(state: GameState, one: Partial<Party>, other: Partial<Party>): GameState {
  const [first, second] = state.scenario.parties;
  const scenario: Scenario = {
    ...state.scenario,
    parties: [
      { ...first, ...one },
      { ...second, ...other },
    ],
  };
  return { ...state, scenario };
}

const languages = [
  ['English', grammar],
  ['plain English', plainGrammar],
] as const;

const ends = Array.from({ length: 120 }, (_, seed) => randomGame(seed).steps.at(-1)!.state);

function everyLine(
  one: Partial<Party>,
  other: Partial<Party>,
  written: Grammar,
): readonly string[] {
  return ends.flatMap((state) => {
    const page = frontPage(between(state, one, other), written);
    return page === undefined ? [] : linesOf(page).map(({ text }) => text);
  });
}

const namesBetween = (one: Partial<Party>, other: Partial<Party>): Names =>
  namesOf(between(ends[0]!, one, other).scenario);

describe('the front page of talks that are not of states', { timeout: 120_000 }, () => {
  it('speaks of who decides at home, and of the place where that is', () => {
    const names = namesBetween({ ...firm, home: 'the executive board' }, union);
    const { home, atHome, sides } = namingOf(names);
    expect(sides.map(home)).toEqual(['the executive board', 'Frankfurt']);
    expect(atHome(...sides)).toBe('in Wolfsburg and Frankfurt');
  });

  it('tells two parties of one city apart by their names, at which a thing fails', () => {
    const names = namesBetween(firm, { ...union, capital: 'Wolfsburg' });
    const { home, atHome, sides } = namingOf(names);
    expect(sides.map(home)).toEqual(['Volkswagen', 'IG Metall']);
    expect(atHome(...sides)).toBe('at Volkswagen and IG Metall');
  });

  it.each(languages)(
    'speaks in %s of the side of a party with “the”, one or many',
    (_, written) => {
      const nurses = {
        name: 'The nurses',
        adjective: 'nurses’',
        capital: 'Leeds',
        home: 'the council',
      };
      const hospital = { name: 'The hospital', adjective: 'The hospital', capital: 'Leeds' };
      const { actor, atHome, delegation, sides } = namingOf(namesBetween(nurses, hospital));
      expect(sides.map(actor)).toEqual(['The nurses’ side', 'The hospital side']);
      expect(sides.map(delegation)).toEqual(['the nurses’ delegation', 'the hospital delegation']);
      expect(atHome(...sides)).toBe('on the nurses’ side and on the hospital side');
      const lines = everyLine(nurses, hospital, written).filter((line) =>
        /nurses’ side/i.test(line),
      );
      expect(lines.length).toBeGreaterThan(50);
      for (const line of lines) {
        expect(line).not.toMatch(/[a-z,] The nurses|\bthe the\b|(?:^|[.!?] )the nurses/);
      }
    },
  );

  it.each(languages)(
    'begins each line in %s with a capital, and never writes “in the executive board”',
    (_, written) => {
      const homes = {
        one: { ...firm, home: 'the executive board' },
        other: { ...union, home: 'the council' },
      };
      const lines = everyLine(homes.one, homes.other, written);
      expect(lines.some((line) => line.startsWith('The executive board '))).toBe(true);
      expect(lines.filter((line) => line.startsWith('the '))).toEqual([]);
      expect(lines.filter((line) => /\bin the (executive board|council)\b/.test(line))).toEqual([]);
    },
  );

  it('is of the day after the last of the talks', () => {
    const [state] = ends;
    const scenario = { ...state!.scenario, date: '1993-11-23', ends: '1993-11-25' };
    expect(frontPage({ ...state!, scenario }, grammar)?.date).toBe('1993-11-26');
  });
});
