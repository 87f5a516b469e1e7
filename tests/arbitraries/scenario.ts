import { dice, type Dice } from '../../src/lib/dice.ts';
import type { Effect, Issue, Scenario } from '../../src/scenario/scenario.ts';
import {
  concession,
  event,
  gesture,
  issue,
  linkage,
  type PartyMarks,
  ratifier,
  scenario,
} from '../kit/scenario.ts';

/** A scenario that the rules can play, by number: all that they know of, in small. */
export function randomScenario(seed: number): Scenario {
  const roll = dice(seed, 'scenario');
  const issues = times(roll.int(2, 4), (at) => randomIssue(roll, `i${at}`));
  const [us, ru] = [randomParty(roll, 'us', issues), randomParty(roll, 'ru', issues)];
  return scenario({
    issues,
    us,
    ru,
    rounds: roll.int(1, 4),
    trust: roll.int(0, 100),
    opens: roll.pick(['us', 'ru']),
    events: [
      ...times(roll.int(0, 4), (at) =>
        event(`e${at}`, {
          rounds: [roll.int(1, 2), roll.int(2, 4)],
          chance: roll.pick([0.3, 0.7, 1]),
          if: roll.chance(0.3) ? { [roll.pick(['trustAtLeast', 'trustBelow'])]: 50 } : {},
          effects: times(roll.int(0, 2), () => randomEffect(roll, issues)),
        }),
      ),
      event('later', { rounds: 'epilogue', chance: 0.5 }),
    ],
  });
}

function randomIssue(roll: Dice, id: string): Issue {
  const options = times(roll.int(2, 4), (at) => `o${at}`);
  const last = options.at(-1) ?? '';
  return issue(id, options, {
    essential: roll.chance(0.5),
    statusQuo: options[0] ?? '',
    bridging: options.length > 2 && roll.chance(0.5) ? [last] : [],
    ...(roll.chance(0.3) ? { needsTrust: { o1: 50 } } : {}),
    ...(roll.chance(0.3) ? { contingent: { o1: 'later' } } : {}),
  });
}

function randomParty(roll: Dice, id: string, issues: readonly Issue[]): PartyMarks {
  const mandated = issues.filter(() => roll.chance(0.4));
  const climbed = issues.filter(({ options }) => options.length > 2);
  return {
    positions: Object.fromEntries(issues.map((each) => [each.id, roll.pick(each.options).id])),
    points: Object.fromEntries(
      issues.map((each) => [
        each.id,
        Object.fromEntries(
          each.options.map(({ id: option, contingent }) => [
            option,
            contingent
              ? { happens: roll.int(0, 40), otherwise: roll.int(0, 40), belief: 0.4 }
              : roll.int(0, 40),
          ]),
        ),
      ]),
    ),
    linkages: roll.chance(0.5)
      ? [linkage(`${id}-l`, { i0: ['o1'], i1: ['o1'] }, roll.int(-9, 9))]
      : [],
    mandate: Object.fromEntries(
      mandated.map(({ id: on, options }) => {
        const [first, second] = options.map((option) => option.id);
        return [on, { allowed: [first ?? ''], consult: { [second ?? '']: roll.int(-3, 3) } }];
      }),
    ),
    concessions: climbed.map(({ id: on }) => concession(`${id}-${on}`, on, 'o0', 'o1')),
    ratifiers: times(roll.int(2, 4), (at) =>
      ratifier(`${id}-r${at}`, {
        weight: roll.int(1, 3),
        threshold: roll.int(-4, 2),
        veto: roll.chance(0.2),
        patience: roll.int(1, 5),
        price: roll.int(1, 4),
        stances: Object.fromEntries(
          issues.map((each) => [
            each.id,
            Object.fromEntries(each.options.map((option) => [option.id, roll.int(-2, 2)])),
          ]),
        ),
      }),
    ),
    // What all together do not weigh, nobody could ratify: a file that says so is refused.
    quorum: roll.pick([1, 2, 2]),
    gestures: [gesture(`${id}-g`, roll.int(4, 12), { [`${id}-r0`]: roll.int(-1, 1) })],
    noAgreement: roll.int(-5, 10),
  };
}

function randomEffect(roll: Dice, issues: readonly Issue[]): Effect {
  const party = roll.pick(['us', 'ru']);
  const on = roll.pick(issues);
  const option = on.options.find(({ bridging }) => bridging)?.id;
  return roll.pick<Effect>([
    { kind: 'trust', by: roll.int(-20, 20) },
    { kind: 'ratifier', ratifier: `${party}-r0`, steps: roll.pick([-1, 1]) },
    { kind: 'noAgreement', party, points: roll.int(-5, 5) },
    { kind: 'needsSupport', party, issue: on.id, option: 'o1', by: roll.pick([-1, 1]) },
    ...(option === undefined ? [] : [{ kind: 'opens', issue: on.id, option } as const]),
  ]);
}

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
