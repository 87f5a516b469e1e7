import { describe, expect, it } from 'vitest';
import { grasped, hitOf, placeAt } from '../../../src/table/pointing/hit.ts';
import { layoutOf } from '../../../src/table/layout/layout.ts';
import { pictureOf } from '../../../src/table/picture/picture.ts';
import { telling } from '../../../src/table/pointing/tell.ts';
import { englishStage } from '../../kit/stage-words.ts';
import { shown } from '../fixture-shown.ts';
import { fixtureIssues, fixtureView } from '../fixture-view.ts';

const view = fixtureView({
  changes: {
    log: [
      { round: 1, audience: 'all', kind: 'trustMoved', by: 4, now: 54, reason: 'accepted' },
      { round: 2, audience: 'all', kind: 'trustMoved', by: -5, now: 49, reason: 'commitment' },
    ],
  },
});
const picture = pictureOf(shown(view));
const layouts = [
  [1366, 430],
  [360, 300],
].map(([width, height]) =>
  layoutOf(width ?? 0, height ?? 0, {
    issues: fixtureIssues(8).map(({ id, options }) => ({ id, options: options.length })),
    delegates: [3, 2],
    ratifiers: ['congress', 'joint-chiefs', 'allies'],
    viewer: 0,
  }),
);

describe.each(layouts)('what a pointer is on, $width pixels wide', (layout) => {
  it('finds every option at its place', () => {
    for (const [index, row] of layout.rows.entries()) {
      for (const [place, at] of row.places.entries()) {
        const option = picture.tracks[index]?.places[place]?.option;
        expect(hitOf(at, picture, layout)).toEqual({ kind: 'option', issue: row.issue, option });
        expect(placeAt(row, at.x + 2)).toBe(place);
      }
    }
  });

  it('finds the instruments, and nothing in the middle of the room', () => {
    const middle = ({ x = 0, y = 0, width = 0, height = 0 }) => ({
      x: x + width / 2,
      y: y + height / 2,
    });
    expect(hitOf(middle(layout.rail.trust), picture, layout)).toEqual({ kind: 'trust' });
    expect(hitOf(middle(layout.rail.clock), picture, layout)).toEqual({ kind: 'clock' });
    for (const { ratifier, box } of layout.rail.support) {
      expect(hitOf(middle(box), picture, layout)).toEqual({ kind: 'ratifier', ratifier });
    }
    expect(hitOf({ x: layout.width / 2, y: 4 }, picture, layout)).toBeUndefined();
  });

  it('takes up the own token or draft, not the other side’s nor a closed one', () => {
    const at = (issue: number, place: number) =>
      layout.rows[issue]?.places[place] ?? { x: 0, y: 0 };
    expect(grasped(at(0, 3), picture, layout)?.issue).toBe('interceptors');
    expect(grasped(at(0, 0), picture, layout)).toBeUndefined();
    const drafted = pictureOf(shown(view, { interceptors: 'interceptors-1' }));
    expect(grasped(at(0, 1), drafted, layout)?.issue).toBe('interceptors');
    const sealed = pictureOf(shown({ ...view, closed: { interceptors: 'interceptors-3' } }));
    expect(grasped(at(0, 3), sealed, layout)).toBeUndefined();
  });
});

describe('what is said of a thing', () => {
  it('[N40] names the last causes of trust, the newest first, with a true minus', () => {
    const { title, lines } = telling({ kind: 'trust' }, shown(view), englishStage);
    expect(title).toContain('52');
    expect(lines).toEqual([
      '−5 in round 2: a side tied its hands in public',
      '+4 in round 1: an offer was accepted',
    ]);
  });

  it('[N31] names the stances that make a ratifier’s support, and that it may block', () => {
    const hit = { kind: 'ratifier', ratifier: 'congress' } as const;
    const { title, lines } = telling(hit, shown(view, { radar: 'radar-3' }), englishStage);
    expect(title).toContain('support 0, approves at +1');
    expect(lines.join(' ')).toContain('+2 for “As planned”');
    expect(lines[0]).toContain('Can block alone.');
  });

  it('says of an option who stands there, and what it is', () => {
    const told = (option: string): string =>
      telling(
        { kind: 'option', issue: 'interceptors', option },
        shown(view),
        englishStage,
      ).lines.join(' ');
    expect(told('interceptors-3')).toContain('Stand: United States.');
    expect(told('interceptors-0')).toContain('Holds if nothing is agreed.');
    expect(told('interceptors-2')).toContain('Closed until experts have studied the issue.');
  });
});
