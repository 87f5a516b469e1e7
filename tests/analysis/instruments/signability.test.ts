import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Means } from '../../../src/analysis/instruments/means.ts';
import {
  signability,
  type OptionSignability,
} from '../../../src/analysis/instruments/signability.ts';
import { leastPatient, stanceOn, welcomers } from '../../../src/negotiation/home/goodwill.ts';
import { meanSupport } from '../../../src/negotiation/home/mandate.ts';
import { papersOf, partyOf } from '../../../src/negotiation/parties.ts';
import { startGame } from '../../../src/negotiation/start.ts';
import type { Package, Party, Scenario } from '../../../src/scenario/scenario.ts';
import { anyGame } from '../../arbitraries/game.ts';
import { randomScenario } from '../../arbitraries/scenario.ts';
import { event, gesture, issue, ratifier, scenario } from '../../kit/scenario.ts';

const optionOf = (made: Scenario, party: string, on: string, option: string): OptionSignability => {
  const found = signability(made)
    .find((each) => each.party === party)
    ?.issues.find((each) => each.issue === on)
    ?.options.find((each) => each.option === option);
  if (found === undefined) throw new Error(option);
  return found;
};

/** Asking about `far` of the first issue, with a second that can be closed. */
const talks = (
  needsSupport: number,
  { likes = 2, more = {} }: { likes?: number; more?: Partial<Parameters<typeof scenario>[0]> } = {},
): Scenario =>
  scenario({
    issues: [issue('first', ['now', 'near', 'far']), issue('second', ['now', 'near', 'far'])],
    us: {
      mandate: { first: { allowed: ['now', 'near'], consult: { far: needsSupport } } },
      ratifiers: [
        ratifier('senate', { stances: { first: { far: -2 }, second: { near: likes } } }),
        ratifier('press', { price: 1, stances: { second: { near: 0, far: -1 } } }),
      ],
      gestures: [gesture('data', 5, { press: 1 }), gesture('visit', 5, { press: -1 })],
    },
    ...more,
  });

const leaveFor = (made: Scenario) => optionOf(made, 'us', 'first', 'far').leave;

/** Support with some means used, as the rules reckon it at the table (N20, N22, N24, N25). */
function supportAfter(
  made: Scenario,
  party: Party,
  asked: Package,
  means: readonly Means[],
): number {
  const papers = papersOf(startGame(made, 0), party.id);
  const goodwill: Record<string, number> = { ...papers.goodwill };
  const closed: Record<string, string> = {};
  const add = (ratifier: string, steps: number): void => {
    goodwill[ratifier] = (goodwill[ratifier] ?? 0) + steps;
  };
  for (const each of means) {
    if (each.kind === 'close') closed[each.issue] = each.option;
    else if (each.kind === 'reassure') add(each.ratifier, 1);
    else if (each.kind === 'gesture') {
      const made = party.gestures.find(({ id }) => id === each.gesture)?.ratifiers ?? {};
      for (const [ratifier, steps] of Object.entries(made)) add(ratifier, steps);
    } else if (each.kind === 'backChannel') add(leastPatient(party) ?? '', 1);
    else for (const { id } of welcomers(party, each.issue, each.option)) add(id, 1);
  }
  return meanSupport(party, { ...papers, goodwill }, made.issues, closed, asked);
}

describe('signability', () => {
  it('[N20] tells options that are free, that take leave, and that no leave opens', () => {
    const made = scenario({
      issues: [issue('first', ['now', 'near', 'far', 'further'], { bridging: ['further'] })],
      us: { mandate: { first: { allowed: ['now'], consult: { near: -9, further: -9 } } } },
    });
    const told = ['now', 'near', 'far', 'further'].map((option) => {
      const { signable, never } = optionOf(made, 'us', 'first', option);
      return [signable, never];
    });
    expect(told).toEqual([
      ['free', null],
      ['leave', null],
      ['never', 'redLine'],
      ['leaveAndExperts', null],
    ]);
    expect(optionOf(made, 'ru', 'first', 'further').signable).toBe('experts');
  });

  it('[N20] says when leave is to be had at once, and what it stands at', () => {
    expect(leaveFor(talks(-1))).toMatchObject({ needed: -1, start: -1, when: 'atOnce', after: [] });
  });

  it('[N20] names the smallest set of closings that brings leave', () => {
    expect(leaveFor(talks(0))).toMatchObject({
      start: -1,
      when: 'after',
      after: [{ kind: 'close', issue: 'second', option: 'near', leave: false, experts: false }],
    });
  });

  it('[N24] [N25] adds gestures that please at home, and reassurances, the cheaper ones first', () => {
    const after = leaveFor(talks(1))?.after.map((each) =>
      Object.values(each).slice(0, 2).join(' '),
    );
    expect(after).toEqual(['close second', 'gesture data', 'reassure press']);
  });

  it('[N22] falls back on public statements only where nothing else does', () => {
    const kinds = (needed: number, without: Scenario['without'] = []) =>
      leaveFor({ ...talks(needed, { more: { rounds: 9 } }), without })?.after.map(
        ({ kind }) => kind,
      );
    expect(kinds(3, ['backChannel'])).toContain('commit');
    expect(kinds(2.5, ['backChannel'])).not.toContain('commit');
  });

  it('[N21] counts on private answers before public statements, and after all else', () => {
    const kinds = (needed: number) =>
      leaveFor(talks(needed, { more: { rounds: 9 } }))?.after.map(({ kind }) => kind);
    expect(kinds(2.5)).not.toContain('backChannel');
    expect(kinds(3)).toContain('backChannel');
    expect(kinds(3)).not.toContain('commit');
  });

  it('[N27] says where a draft may bring what asking by itself never does', () => {
    const made = talks(3);
    // Five steps of the four rounds, if the other side hands it over; and a step less is wanted.
    expect(leaveFor(made)).toMatchObject({ when: 'draft', most: 2, drafted: 3.5, after: [] });
    const without = { ...made, without: ['nonPaper' as const] };
    expect(leaveFor(without)).toMatchObject({ when: 'never', drafted: null });
  });

  it('[N20] says never where nothing makes it, and how much could be made at most', () => {
    const made: Scenario = { ...talks(3), without: ['nonPaper', 'backChannel'] };
    // −2 for what is asked, 2 for the other issue, and the three acts before the fourth round's.
    expect(leaveFor(made)).toMatchObject({ when: 'never', most: 1.5, drafted: null });
    expect(optionOf(made, 'us', 'first', 'far')).toMatchObject({
      signable: 'never',
      never: 'outOfReach',
    });
  });

  it('[N20] does not count on what the other side could never sign', () => {
    const open = talks(0, { more: { rounds: 2 } });
    expect(leaveFor(open)?.when).toBe('after');
    const shut = talks(1, {
      likes: 2,
      more: { rounds: 2, ru: { mandate: { second: { allowed: ['now', 'far'] } } } },
    });
    expect(leaveFor(shut)?.when).toBe('draft'); // which may hold it all the same
    expect(leaveFor({ ...shut, without: ['nonPaper'] })?.when).toBe('never');
  });

  it('names the events that move it, and says so where they alone could bring it', () => {
    const helps = event('thaw', {
      effects: [
        { kind: 'needsSupport', party: 'us', issue: 'first', option: 'far', by: -1 },
        { kind: 'ratifier', ratifier: 'senate', steps: 2 },
      ],
    });
    const late = event('late', {
      rounds: 'epilogue',
      effects: [{ kind: 'ratifier', ratifier: 'senate', steps: 9 }],
    });
    const leave = leaveFor(talks(5, { more: { events: [helps, late] } }));
    expect(leave).toMatchObject({
      when: 'events',
      events: [{ event: 'thaw', needed: -1, steps: 2 }],
    });
    expect(leaveFor(talks(9, { more: { events: [helps, late] } }))?.when).toBe('never');
  });

  it('[N20] [N23] is never where consulting, or all that opens a locked option, is left out', () => {
    const made = talks(-9);
    const told = (changed: Scenario) => optionOf(changed, 'us', 'first', 'far').never;
    expect(told({ ...made, without: ['consult'] })).toBe('noConsulting');
    const locked = scenario({
      issues: [issue('first', ['now', 'near', 'far'], { bridging: ['far'] })],
    });
    expect(told({ ...locked, without: ['experts'] })).toBe('noExperts');
    const opened = {
      ...locked,
      events: [event('key', { effects: [{ kind: 'opens', issue: 'first', option: 'far' }] })],
    };
    expect(optionOf({ ...opened, without: ['experts'] }, 'us', 'first', 'far')).toMatchObject({
      never: null,
      experts: { asked: false, events: ['key'] },
    });
  });

  it('[N20] is borne out by every random game: nobody signs or gets leave for what it calls never', () => {
    fc.assert(
      fc.property(anyGame, ({ scenario: made, steps }) => {
        const end = steps.at(-1)?.state;
        for (const each of end?.log ?? []) {
          if (each.kind !== 'consulted' || !each.granted) continue;
          expect(optionOf(made, each.party, each.issue, each.option).never).toBeNull();
        }
        for (const { by, packages } of end?.offers ?? []) {
          for (const [on, option] of packages.flatMap((pkg) => Object.entries(pkg))) {
            expect(optionOf(made, by, on, option).never).toBeNull();
          }
        }
      }),
      { seed: 42, numRuns: 120 },
    );
  });

  it('[N20] gives sets that the rules agree are enough, and that nothing smaller matches', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), (seed) => {
        const made = randomScenario(seed);
        for (const { party: id, issues } of signability(made)) {
          const party = partyOf(made, id);
          for (const { issue: on, options } of issues) {
            for (const { option, leave } of options) {
              if (leave === null) continue;
              const asked = { [on]: option };
              expect(leave.start).toBe(supportAfter(made, party, asked, []));
              if (leave.when !== 'after') continue;
              expect(supportAfter(made, party, asked, leave.after)).toBeGreaterThanOrEqual(
                leave.needed,
              );
              const some = leave.after.slice(1);
              expect(supportAfter(made, party, asked, some)).toBeLessThan(leave.needed);
              const [first, ...more] = leave.after;
              const isLeave = first?.kind === 'close' && (first.leave || first.theirLeave);
              const isSaid = first?.kind === 'commit' || first?.kind === 'backChannel';
              const isPlain = !isSaid && !isLeave && more.length === 0;
              expect(oneDoes(made, party, on, option, leave.needed)).toBe(isPlain);
            }
          }
        }
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});

/** Whether any single gesture, reassurance or closing that takes no leave brings the support. */
function oneDoes(
  made: Scenario,
  party: Party,
  on: string,
  option: string,
  needed: number,
): boolean {
  if (made.rounds < 2) return false;
  const known = signability(made);
  const singles: Means[] = [
    ...party.gestures.map(({ id }): Means => ({ kind: 'gesture', gesture: id })),
    ...party.ratifiers.map(({ id }): Means => ({ kind: 'reassure', ratifier: id })),
    ...made.issues
      .filter(({ id }) => id !== on)
      .flatMap(({ id, options }) =>
        options
          .filter((each) => {
            if (each.bridging && made.rounds < 3) return false;
            return known.every((side) => {
              const one = side.issues
                .find((at) => at.issue === id)
                ?.options.find((at) => at.option === each.id);
              return one?.leave === null && one.never === null;
            });
          })
          .map((each): Means => {
            const ways = { leave: false, theirLeave: false, experts: each.bridging };
            return { kind: 'close', issue: id, option: each.id, ...ways };
          }),
      ),
  ];
  return singles.some((each) => supportAfter(made, party, { [on]: option }, [each]) >= needed);
}

describe('what closing an issue adds', () => {
  it('[N30] is the difference of all stances, the status quo taken off', () => {
    const made = talks(0);
    const party = partyOf(made, 'us');
    const closing: Means = {
      kind: 'close',
      issue: 'second',
      option: 'near',
      leave: false,
      theirLeave: false,
      experts: false,
    };
    const asked = { first: 'far' };
    const gained =
      supportAfter(made, party, asked, [closing]) - supportAfter(made, party, asked, []);
    const stances = party.ratifiers.reduce(
      (sum, each) => sum + stanceOn(each, 'second', 'near') - stanceOn(each, 'second', 'now'),
      0,
    );
    expect(gained * party.ratifiers.length).toBe(stances);
  });
});
