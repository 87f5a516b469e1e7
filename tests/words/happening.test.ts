import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/negotiation/happening.ts';
import { brieflyTold, happeningWords } from '../../src/words/happening.ts';
import { namesOf } from '../../src/words/names.ts';
import { clockTime, signed } from '../../src/words/numbers.ts';
import { clockChanges } from '../../src/negotiation/moderator/act.ts';
import { aiGame, playedGame, scenarios } from '../kit/played-games.ts';
import { englishVoice } from '../kit/voice.ts';

const { speak } = await englishVoice('happenings', 'table');

const game = aiGame('rome-2001', 1);
const [party] = game.scenario.parties;
const issue = game.scenario.issues[0]!;
const option = issue.options[0]!.id;
const ratifier = party.ratifiers[0]!.id;
const stamp = { round: 1, audience: 'all' };
const own = { ...stamp, party: party.id };

/** What AI delegations seldom or never bring about; the rest is heard in whole games. */
const rare: readonly Happening[] = [
  { ...own, kind: 'retreated', issue: issue.id, option, price: 4 },
  { ...own, kind: 'justified', issue: issue.id },
  { ...own, kind: 'reopened', issue: issue.id, option },
  { ...own, kind: 'credibilityLost' },
  { ...own, kind: 'stayed' },
  { ...own, kind: 'walkedOut' },
  { ...own, kind: 'judgedWalkOut', ratifier, backs: true },
  { ...own, kind: 'judgedWalkOut', ratifier, backs: false },
  { ...own, kind: 'noAgreementMoved', points: -2, event: 'x' },
  { ...own, kind: 'mandateMoved', issue: issue.id, option, by: -1 },
  { ...own, kind: 'mandateMoved', issue: issue.id, option, by: 1 },
  { ...own, kind: 'expertsAnswered', issue: issue.id, agree: false },
  { ...own, kind: 'backChannelTold', issues: [issue.id, 'x'], matters: 'vague' },
  { ...own, kind: 'committed', issue: issue.id, option, orBetter: true },
  { ...own, kind: 'consulted', issue: issue.id, option, granted: false, meanSupport: 0, needed: 1 },
  { ...stamp, kind: 'leaked' },
  { ...stamp, kind: 'annexDecided', taken: false },
  { ...stamp, kind: 'news', text: 'Snow on the passes' },
  ...clockChanges.map((change) => ({ ...stamp, kind: 'clockMoved', change, seconds: 65 }) as const),
  { ...own, kind: 'substituted', sits: true },
  { ...own, kind: 'substituted', sits: false },
  { ...stamp, kind: 'endedByModerator' },
];

function expectSentence(said: string): void {
  expect(said).toMatch(/^[\p{Lu}“]/u);
  expect(said).toMatch(/[.?!”]$/u);
  expect(said).not.toMatch(/\{\{|undefined|NaN|happenings:|table:|Reason\./);
}

describe('every happening has a sentence', () => {
  it.each(scenarios)('in whole games of %s', { timeout: 30_000 }, (slug) => {
    const kinds = new Set<string>();
    for (const view of playedGame(slug).ends) {
      for (const watching of [true, false]) {
        const names = namesOf(speak, view, watching);
        for (const each of view.log) {
          kinds.add(each.kind);
          expectSentence(happeningWords(names, each));
          if (each.kind !== 'dispatch') continue;
          const brought = happeningWords(names, { ...each, brought: true });
          expectSentence(brought);
          expect(brought).toContain('brought in by the moderator');
          const brief = brieflyTold(names, each);
          expectSentence(brief);
          const { title = '', text = '' } = view.scenario.dispatches[each.event] ?? {};
          expect(brief).toContain(title);
          expect(brief).not.toContain(text);
        }
      }
    }
    expect(kinds.size).toBeGreaterThan(slug.endsWith('-practice') ? 9 : 15);
  });

  it.each(rare.map((each) => [each.kind, each] as const))('also %s', (_, happening) => {
    const names = namesOf(speak, game.view(party.id), false);
    expectSentence(happeningWords(names, happening));
  });

  it('says a moderator’s news as written, whatever stands in it', () => {
    const text = '$t(happenings:leaked) {{who}} <b>&amp;</b>';
    const names = namesOf(speak, game.view(party.id), false);
    const said = happeningWords(names, { ...stamp, kind: 'news', text });
    expect(said).toBe(`The moderator has news: “${text}”`);
  });

  it('says of a new option whose work it is, where it is the experts’', () => {
    const names = namesOf(speak, game.view(party.id), false);
    const opened = {
      ...stamp,
      kind: 'bridgingOpened',
      issue: issue.id,
      options: [option],
    } as const;
    expect(happeningWords(names, opened)).toMatch(/^The experts report on/);
    expect(happeningWords(names, { ...opened, event: 'x' })).toMatch(/^A new option is open on/);
  });

  it('tells a text that replaces what was signed from one that adds to it', () => {
    const offer = {
      ...{ number: 0, by: party.id, round: 1, severable: false, final: false },
      packages: [{ [issue.id]: option }],
      answer: { kind: 'accepted', package: 0 },
    } as const;
    const view = { ...game.view(party.id), offers: [offer] };
    const said = (changed: string) => {
      const annex = {
        [changed]: game.scenario.issues.find(({ id }) => id === changed)!.options[0]!.id,
      };
      return happeningWords(namesOf(speak, view, false), {
        ...{ ...stamp, kind: 'annexProposed', package: annex, changed: [changed] },
      });
    };
    expect(said(issue.id)).toMatch(/^The experts propose a revised text: /);
    expect(said(game.scenario.issues[1]!.id)).toMatch(/^The experts propose an annex: /);
  });

  it('speaks of one’s own side as yours, and of nobody’s while watching', () => {
    const view = game.view(party.id);
    const said = (watching: boolean) =>
      happeningWords(namesOf(speak, view, watching), {
        ...own,
        kind: 'passed',
      });
    expect(said(false)).toBe('Your delegation passes.');
    expect(said(true)).toBe(`The ${party.adjective} delegation passes.`);
  });
});

describe('a signed number', () => {
  it.each([
    [0, '0'],
    [2, '+2'],
    [-1.66, '−1.7'],
    [-0.01, '0'],
  ])('%d reads %s', (value, words) => {
    expect(signed(value)).toBe(words);
  });
});

describe('a clock’s time', () => {
  it.each([
    [0, '0:00'],
    [65, '1:05'],
    [600, '10:00'],
    [3661, '1:01:01'],
  ])('%d seconds read %s', (seconds, words) => {
    expect(clockTime(seconds)).toBe(words);
  });
});
