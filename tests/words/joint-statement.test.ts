import { describe, expect, it } from 'vitest';
import type { GameState } from '../../src/negotiation/state.ts';
import { view } from '../../src/negotiation/view.ts';
import {
  draftStatement,
  signedStatement,
  statementText,
  type JointStatement,
} from '../../src/words/joint-statement.ts';
import { accept, hold, open, pass, play, table } from '../kit/game.ts';
import { playedGame, scenarios } from '../kit/played-games.ts';
import { englishVoice } from '../kit/voice.ts';

const { speak } = await englishVoice('statement', 'happenings');
const day = '1 May 2001';
const ends = scenarios.flatMap((slug) =>
  [1, 2, 3, 4].flatMap((dice) => playedGame(slug, dice).ends.slice(0, 1)),
);

/** What a clause says, as it stands in the text. */
function clauseOf(state: GameState, issue: string, option: string): string {
  const meant = state.scenario.issues.find(({ id }) => id === issue);
  return meant?.options.find(({ id }) => id === option)?.clause ?? '';
}

function textsOf({ articles, annex }: JointStatement): readonly string[] {
  return [...articles, ...(annex?.articles ?? [])].map(({ text }) => text);
}

describe('what is signed', () => {
  const signed = ends.flatMap(({ revealed: state }) => {
    const statement = state && signedStatement(speak, state, day);
    return state === undefined || statement === undefined ? [] : [{ state, statement }];
  });

  it('holds the clause of every issue that was closed, once, and no other', () => {
    expect(signed.length).toBeGreaterThan(5);
    for (const { state, statement } of signed) {
      const clauses = Object.entries(state.closed).map(([issue, option]) =>
        clauseOf(state, issue, option),
      );
      expect([...textsOf(statement)].sort()).toEqual([...clauses].sort());
    }
  });

  it('puts what the experts changed in an annex', () => {
    const annexed = signed.filter(({ statement }) => statement.annex !== undefined);
    expect(annexed.length).toBeGreaterThan(0);
    for (const { state, statement } of annexed) {
      const proposed = state.log.findLast((each) => each.kind === 'annexProposed');
      const changed = (proposed?.changed ?? []).map((issue) =>
        clauseOf(state, issue, state.closed[issue] ?? ''),
      );
      expect(statement.annex?.articles.map(({ text }) => text)).toEqual(changed);
    }
  });

  it('names the heads of both delegations, what stays open, and whether it is in force', () => {
    for (const { state, statement } of signed) {
      const text = statementText(statement);
      for (const { delegation } of state.scenario.parties) {
        expect(text).toContain(delegation[0]?.name);
      }
      const isWhole = Object.keys(state.closed).length === state.scenario.issues.length;
      expect(statement.open === undefined).toBe(isWhole);
      expect(text.includes('never came into force')).toBe(state.outcome?.kind === 'unratified');
      expect(text).toContain(day);
      expect(text).not.toMatch(/\.\.|\{\{|undefined|\[/);
    }
  });

  it('is nothing where nothing was closed', () => {
    const { state } = play(open(), hold, hold, pass, pass);
    expect(signedStatement(speak, state, day)).toBeUndefined();
  });
});

describe('a draft', () => {
  const tabled = play(open(), hold, hold, table({ radar: 'joint' }));

  it('has in brackets what the other side has not come to, and says what they mean', () => {
    const [us, ru] = tabled.state.scenario.parties;
    const own = draftStatement(speak, view(tabled.state, us.id), us.id, { radar: 'joint' }, day);
    const theirs = draftStatement(speak, view(tabled.state, ru.id), ru.id, { radar: 'joint' }, day);
    const clause = clauseOf(tabled.state, 'radar', 'joint');
    expect(textsOf(own)).toEqual([`[${clause}]`]);
    expect(own.brackets).toBeDefined();
    expect(textsOf(theirs)).toEqual([clause]);
    expect(theirs.brackets).toBeUndefined();
  });

  it('has in brackets for its reader what only the other side proposes', () => {
    const [us, ru] = tabled.state.scenario.parties;
    const read = draftStatement(speak, view(tabled.state, ru.id), us.id, { radar: 'joint' }, day);
    expect(textsOf(read)).toEqual([`[${clauseOf(tabled.state, 'radar', 'joint')}]`]);
    expect(read.brackets).toBeDefined();
  });

  it('holds what is closed besides what is drafted, and nobody has signed it', () => {
    const { state } = play(tabled, accept());
    const { scenario } = state;
    const draft = draftStatement(
      speak,
      view(state, scenario.parties[0].id),
      scenario.parties[0].id,
      { talks: 'monthly' },
      day,
    );
    expect(textsOf(draft)).toHaveLength(2);
    expect(draft.signatures).toEqual([]);
    expect(draft.standing).toMatch(/^Draft/);
  });
});

describe('the title and the first words', () => {
  it('are the scenario’s own where it has them', () => {
    const { state } = play(open(), hold, hold, table({ radar: 'joint' }));
    const [party] = state.scenario.parties;
    const named = {
      ...state,
      scenario: {
        ...state.scenario,
        document: { title: 'Protocol', opening: 'They agree.', because: 'designed: a test' },
      },
    };
    const text = statementText(draftStatement(speak, view(named, party.id), party.id, {}, day));
    expect(text).toMatch(/^Protocol\n\n/);
    expect(text).toContain('\n\nThey agree.\n\n');
  });
});
