import { describe, expect, it } from 'vitest';
import { palettes } from '../../../src/table/draw/palette.ts';
import { endingBrief, full, stripHeight } from '../../../src/table/outcome/ending.ts';
import { voteLasts } from '../../../src/table/outcome/vote/ballot.ts';
import { homeRows } from '../../../src/table/outcome/vote/rows.ts';
import { voteScene } from '../../../src/table/outcome/vote/vote.ts';
import { englishEnding } from '../../kit/stage-words.ts';
import { fixtureOutcome } from '../fixture-outcome.ts';
import { fixtureVote } from '../fixture-vote.ts';

const SIZES = [
  { width: 326, height: 320 },
  { width: 720, height: 576 },
  { width: 1150, height: 476 },
  { width: 1150, height: 640 },
];

function scene(size = { width: 1150, height: 476 }, passes = true) {
  const view = fixtureOutcome(passes ? 'agreement' : 'unratified');
  const brief = endingBrief(view, size, palettes.day, englishEnding);
  return voteScene(brief, fixtureVote(passes));
}

const named = (beginning: string, passes = true) =>
  scene(undefined, passes).actors.filter(({ name }) => name.startsWith(beginning));

describe('the vote at home', () => {
  it('is over in five seconds, the result included', () => {
    const ends = scene().actors.map(({ delay, duration }) => delay + duration);
    expect(Math.max(...ends)).toBeLessThan(voteLasts);
  });

  it('lets stamps fall one by one, each after its door has opened, the vetoes last', () => {
    const stamps = named('stamp/');
    const falls = stamps.map(({ delay }) => delay);
    expect(falls).toEqual([...new Set(falls)].sort((one, other) => one - other));
    for (const leaf of named('leaf/')) {
      const own = stamps.find(({ name }) => name.slice(6) === leaf.name.slice(5));
      expect(leaf.delay + leaf.duration).toBeLessThan(own?.delay ?? 0);
    }
    expect(stamps.slice(-2).map(({ name }) => name)).toEqual(['stamp/0/0', 'stamp/1/0']);
  });

  it('gives no result away before the last stamp', () => {
    const last = Math.max(...named('stamp/').map(({ delay, duration }) => delay + duration));
    for (const { delay } of named('result/')) expect(delay).toBeGreaterThan(last);
    expect(scene().tells).toBeGreaterThan(last);
    expect(scene(undefined, false).place).toBe(scene().place);
  });

  it('fills each tally with all the weight there is', () => {
    const vote = fixtureVote(true);
    const rows = homeRows(vote, { width: 1150, height: 476 - stripHeight(1150) });
    for (const side of [0, 1] as const) {
      const filled = named(`tally/${side}`).reduce((sum, { size }) => sum + size.width, 0);
      expect(filled).toBeCloseTo(rows[side].tally.width);
    }
  });

  it('says how both homes decided', () => {
    expect(scene().caption).toBe('Ratified by both sides');
    expect(scene(undefined, false).caption).toBe('Ratified by one side, refused by the other');
  });

  it.each(SIZES)('stands whole in a picture of $width by $height', (size) => {
    const foot = size.height - stripHeight(size.width);
    for (const actor of scene(size).actors) {
      const { x, y } = full(actor.to);
      const [left, top] = [
        x - actor.origin.x * actor.size.width,
        y - actor.origin.y * actor.size.height,
      ];
      expect(left, actor.name).toBeGreaterThanOrEqual(-1);
      expect(left + actor.size.width, actor.name).toBeLessThanOrEqual(size.width + 1);
      expect(top, actor.name).toBeGreaterThanOrEqual(-1);
      expect(top + actor.size.height, actor.name).toBeLessThanOrEqual(foot + 2);
    }
  });

  it('puts the homes beside one another, or one above the other on a narrow picture', () => {
    const vote = fixtureVote(true);
    const [wide, narrow] = [SIZES[2], SIZES[0]].map((size) => homeRows(vote, size!));
    expect(wide![1].box.y).toBe(wide![0].box.y);
    expect(narrow![1].box.x).toBe(narrow![0].box.x);
    expect(narrow![1].box.y).toBeGreaterThanOrEqual(narrow![0].box.y + narrow![0].box.height);
  });
});
