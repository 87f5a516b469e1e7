import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/negotiation/happening.ts';
import { view, type View } from '../../src/negotiation/view.ts';
import type { Register, Voice } from '../../src/scenario/scenario.ts';
import { registers } from '../../src/scenario/lists.ts';
import { phrasebook } from '../../src/words/en/phrasebook/phrasebook.ts';
import { namesOf } from '../../src/words/names.ts';
import { isComposed } from '../../src/words/speech/lines.ts';
import { stepsOf } from '../../src/words/offer-steps.ts';
import { latestSpeech, speechesOf } from '../../src/words/speech/speeches.ts';
import { momentOf } from '../../src/words/speech/moment.ts';
import { speechWords } from '../../src/words/speech/speech-words.ts';
import { randomGame } from '../arbitraries/game.ts';
import { decline, hold, open, pass, play, table, toFloor } from '../kit/game.ts';
import { playedGame, scenarios } from '../kit/played-games.ts';
import { englishVoice } from '../kit/voice.ts';
import type { Summit } from '../../src/summit/summit.ts';

const { speak } = await englishVoice('happenings', 'table');

/** The same view, with how its parties speak. */
function speaking(seen: View, register: Register, lines: Voice['lines'] = {}): View {
  const voice: Voice = { register, note: 'a note', lines, because: 'designed: for a test' };
  const [first, second] = seen.scenario.parties;
  const parties = [
    { ...first, voice },
    { ...second, voice },
  ] as const;
  return { ...seen, scenario: { ...seen.scenario, parties } };
}

const heard = (seen: View, watching = false) =>
  speechesOf(namesOf(speak, seen, watching), phrasebook);

const wordsOf = (seen: View): readonly string[] =>
  [...heard(seen).values()].map(({ words }) => words);

const isPublic = ({ audience }: Happening) => audience === 'all';

/** What is said at each of the happenings that all know of. */
function publicly(seen: View, watching = false): readonly (string | undefined)[] {
  const speeches = heard(seen, watching);
  return seen.log.filter(isPublic).map((each) => speeches.get(each)?.words);
}

function viewsOf({ state }: Summit): readonly View[] {
  return state.scenario.parties.map(({ id }) => view(state, id));
}

/** Of games at random; a game itself is too much to print where it fails. */
const anySeed = fc.nat({ max: 299 });
const anyRegister = fc.constantFrom(...registers);

describe('what delegations say', () => {
  it('is never said twice in a game, has no gap left, and speaks of nothing nameless', () => {
    fc.assert(
      fc.property(anySeed, anyRegister, (seed, register) => {
        const { steps } = randomGame(seed);
        const [seen] = viewsOf(steps.at(-1)!);
        const words = wordsOf(speaking(seen!, register));
        expect(new Set(words).size).toBe(words.length);
        for (const each of words) {
          expect(each).not.toMatch(/[{}…]|undefined/);
          // Steps of these scenarios are announced as “o0 becomes o1”.
          expect(each).toMatch(/^[\p{Lu}‘]|^\w+ becomes /u);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same for both sides and for who looks on, at every point of a game', () => {
    fc.assert(
      fc.property(anySeed, anyRegister, fc.nat(), (seed, register, at) => {
        const { steps } = randomGame(seed);
        const [one, other] = viewsOf(steps[at % steps.length]!).map((each) =>
          speaking(each, register),
        );
        expect(publicly(one!)).toEqual(publicly(other!));
        expect(publicly(one!, true)).toEqual(publicly(one!));
      }),
      { numRuns: 30 },
    );
  });

  it('stays said as the game goes on', () => {
    fc.assert(
      fc.property(anySeed, fc.nat(), (seed, at) => {
        const { steps } = randomGame(seed);
        const [then, now] = [steps[at % steps.length]!, steps.at(-1)!].map(
          (step) => viewsOf(step)[0]!,
        );
        const before = publicly(then!);
        expect(publicly(now!).slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it.each(scenarios)('is said at nearly every act of a game between AI delegations: %s', (slug) => {
    const [seen] = playedGame(slug).ends;
    const acts = seen!.log.filter((each) => isPublic(each) && momentOf(seen!, each));
    const words = wordsOf(seen!);
    expect(acts.length).toBeGreaterThan(slug.endsWith('-practice') ? 6 : 10);
    expect(words.length / acts.length).toBeGreaterThan(0.9);
    expect(new Set(words).size).toBe(words.length);
  });

  it('speaks of no step back where an offer meets the other side', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const [seen] = viewsOf(randomGame(seed).steps.at(-1)!);
        for (const happening of seen!.log) {
          if (happening.kind !== 'tabled') continue;
          const { steps } = stepsOf(seen!, seen!.offers[happening.offer]!);
          const { occasions, issue } = momentOf(seen!, happening)!;
          if (!occasions.includes('back')) continue;
          expect(steps.some(({ meets }) => meets)).toBe(false);
          expect(steps.find((step) => step.issue === issue)?.course).toBe('back');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('differs from game to game as soon as these differ', () => {
    // Named steps are announced in the same words whenever they are made.
    const [one, other] = [1, 2].map((dice) => {
      const [seen] = playedGame('rome-2001', dice).ends;
      const steps = seen!.scenario.parties.flatMap((party) => Object.values(party.concessions));
      return wordsOf(seen!).filter((each) => !steps.includes(each));
    });
    const parting = one!.findIndex((each, index) => each !== other![index]);
    expect(parting).toBeGreaterThan(-1);
    const later = one!.slice(parting);
    const same = later.filter((each, index) => each === other![parting + index]);
    expect(same.length).toBeLessThan(later.length / 3);
  });
});

describe('an act', () => {
  const us = (summit: Summit): View => view(summit.state, 'us');
  const lastWords = (seen: View) => latestSpeech(namesOf(speak, seen, false), heard(seen))?.words;

  it('has the author’s lines first, each once, and then the phrasebook’s', () => {
    const lines = { decline: ['Never on {issue}.', 'No.'] };
    let summit = open({ rounds: 9 });
    const said: string[] = [];
    for (const option of ['joint', 'limited', 'full']) {
      summit = play(toFloor(summit), table({ radar: option }), {
        kind: 'decline',
        obstacle: 'radar',
      });
      said.push(lastWords(speaking(us(summit), 'blunt', lines)) ?? '');
      summit = play(summit, pass);
      if (summit.state.turn !== undefined && summit.state.phase === 'floor')
        summit = play(summit, pass);
      if (summit.state.phase === 'caucus' && summit.state.turn === 'ru') {
        summit = play(toFloor(summit), pass, pass);
      }
    }
    expect(new Set(said.slice(0, 2))).toEqual(new Set(['Never on ‘Issue radar’.', 'No.']));
    expect(said[2]).toContain('‘Issue radar’');
    expect(new Set(said).size).toBe(3);
  });

  it('is refused for the reason that the delegation has', () => {
    const refused = (ground: 'leave' | 'price' | 'home') => {
      const summit = play(toFloor(open()), table({ radar: 'joint' }), {
        kind: 'decline',
        obstacle: 'radar',
        ground,
      });
      return lastWords(us(summit));
    };
    expect(refused('leave')).toMatch(/instructions|authorised|leave|up to us|word from home/);
    expect(refused('home')).toMatch(/at home|home/);
    expect(refused('price')).not.toMatch(/instructions|authorised|permission from home/);
  });

  it('is named by its spoken phrase, and by a quoted title where there is none', () => {
    const lines = { pass: ['Wait.'], declineForPrice: ['{issue} at {option}. Too dear.'] };
    const summit = play(toFloor(open()), table({ radar: 'joint' }), {
      kind: 'decline',
      obstacle: 'radar',
      ground: 'price',
    });
    const seen = speaking(us(summit), 'plain', lines);
    expect(lastWords(seen)).toBe('‘Issue radar’ at ‘Option joint’. Too dear.');
    const issues = seen.scenario.issues.map((issue) => ({
      ...issue,
      spoken: 'the radar',
      options: issue.options.map((option) => ({ ...option, spoken: 'a joint radar' })),
    }));
    const named = { ...seen, scenario: { ...seen.scenario, issues } };
    expect(lastWords(named)).toBe('The radar at a joint radar. Too dear.');
  });

  it('is spoken at by the head of the delegation where it counts', () => {
    const summit = play(toFloor(open()), table({ radar: 'joint' }, { final: true }), decline);
    const seen = speaking(us(summit), 'plain');
    const by = [...heard(seen).values()].map((speech) => speech.by);
    expect(by).toEqual(['head', 'delegation']);
    const [final] = [...heard(seen).values()];
    expect(speechWords(namesOf(speak, seen, false), final!)).toMatch(
      /^The head of the delegation: “/,
    );
  });

  it('is announced in the words of the step that it takes, not of one on the way there', () => {
    const announcing = (option: string): string | undefined =>
      lastWords(us(play(toFloor(open()), table({ radar: option }))));
    expect(announcing('joint')).toBe('full becomes joint');
    expect(announcing('limited')).toBe('joint becomes limited');
  });

  it('is not announced in the words of a step that only one of its alternatives takes', () => {
    const summit = play(toFloor(open()), table([{ radar: 'joint' }, { radar: 'limited' }]));
    expect(lastWords(us(summit))).not.toMatch(/becomes/);
  });

  it('does not say that it moves where it goes back', () => {
    let summit = play(toFloor(open()), table({ radar: 'joint' }), decline, pass);
    summit = play(toFloor(summit), pass, table({ radar: 'full' }));
    const words = lastWords(us(summit)) ?? '';
    const { back } = phrasebook.registers.plain;
    const lines = isComposed(back) ? back.says : back;
    const filled = lines.map((line) =>
      line.replace('{issue}', '‘Issue radar’').replace('{option}', '‘Option full’'),
    );
    expect(filled).toContain(words);
  });

  it('that nobody speaks at leaves the words as they are', () => {
    const summit = play(open(), hold);
    expect(heard(us(summit)).size).toBe(0);
  });
});
