import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../src/negotiation/rulebook.ts';
import { openSummit } from '../../../src/summit/summit.ts';
import { scenario } from '../../kit/scenario.ts';
import {
  accept,
  decline,
  last,
  open,
  papers,
  pass,
  play,
  refusal,
  table,
  toFloor,
  toRound,
} from '../../kit/game.ts';

const final = table({ radar: 'joint' }, { final: true });
const stay = { kind: 'stay' } as const;

describe('final offers', () => {
  it('[N13] declined, cost trust, and their maker walks out or stays at the end of the round', () => {
    const declined = play(toFloor(open()), final, decline);
    expect(declined.state.trust).toBe(45);
    const end = play(declined, pass);
    expect(end.state).toMatchObject({ phase: 'lastWord', turn: 'us', round: 1 });
    expect(refusal(end, pass)?.code).toBe('wrong-phase');
    expect(play(end, stay).state).toMatchObject({ phase: 'caucus', round: 2 });
    expect(play(end, { kind: 'walkOut' }).state.outcome).toMatchObject({
      kind: 'walkOut',
      walkedOut: 'us',
    });
  });

  it('[N13] both makers are asked, in the order of the round', () => {
    const both = play(toFloor(open()), final, decline, final, decline);
    expect(both.state).toMatchObject({ phase: 'lastWord', turn: 'us' });
    expect(play(both, stay).state).toMatchObject({ phase: 'lastWord', turn: 'ru' });
    expect(play(both, stay, stay).state).toMatchObject({ phase: 'caucus', round: 2 });
  });

  it('[N13] nothing is owed once a final offer is accepted, nor for one that is not final', () => {
    expect(play(toFloor(open()), final, accept(), pass).state.phase).toBe('caucus');
    expect(play(toFloor(open()), table({ radar: 'joint' }), decline, pass).state.phase).toBe(
      'caucus',
    );
  });

  it('[N13] tabling anything after staying loses credibility, for good, and a step at home', () => {
    const stayed = toRound(play(toFloor(open()), final, decline, pass, stay), 3);
    expect(papers(stayed, 'us')).toMatchObject({ final: 'declined', credible: true });
    const passed = play(toFloor(stayed), pass);
    expect(papers(passed, 'us').credible).toBe(true);
    const tabled = play(toFloor(stayed), table({ talks: 'never' }));
    expect(last(tabled, 'credibilityLost')).toMatchObject({ party: 'us', audience: 'all' });
    expect(papers(tabled, 'us')).toMatchObject({
      final: 'none',
      credible: false,
      goodwill: { 'us-cabinet': -1, 'us-parliament': -1 },
    });
    const later = play(toFloor(toRound(play(tabled, decline), 4)), pass, table({ data: 'all' }));
    expect(papers(later, 'us').goodwill).toEqual({ 'us-cabinet': -1, 'us-parliament': -1 });
  });

  it('[N13] the last round ends with a last word if something is closed', () => {
    const part = table({ radar: 'joint' });
    const end = play(
      toFloor(open({ rounds: 1 })),
      part,
      accept(),
      table({ talks: 'never' }, { final: true }),
      decline,
    );
    expect(end.state.phase).toBe('lastWord');
    expect(play(end, stay).state.outcome?.kind).not.toBe('stalemate');
  });

  it('[N13] nobody is asked after the last round where nothing is closed', () => {
    const end = play(toFloor(open({ rounds: 1 })), final, decline, pass);
    expect(end.state.outcome?.kind).toBe('stalemate');
    const before = openSummit(scenario({ rounds: 1 }), 1, rulesOf(scenario(), 2));
    const old = play(toFloor(before), final, decline, pass);
    expect(old.state.phase).toBe('lastWord');
    expect(play(old, stay).state.outcome?.kind).toBe('stalemate');
  });
});
