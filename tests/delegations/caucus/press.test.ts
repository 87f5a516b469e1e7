import { describe, expect, it } from 'vitest';
import { aspirationAt } from '../../../src/delegations/aspiration.ts';
import { beliefIn } from '../../../src/delegations/belief/belief.ts';
import { leaveWorth } from '../../../src/delegations/caucus/leave.ts';
import { handsToTie } from '../../../src/delegations/caucus/press.ts';
import { prospectsAt } from '../../../src/delegations/prospects/prospects.ts';
import { standpoint } from '../../../src/delegations/standpoint.ts';
import { view } from '../../../src/negotiation/view.ts';
import { open, play, table, toFloor } from '../../kit/game.ts';
import { issue, ratifier } from '../../kit/scenario.ts';
import { seasoned } from '../self-play.ts';

const issues = [
  issue('radar', ['none', 'limited', 'most', 'full'], { essential: true }),
  issue('data', ['closed', 'some', 'all']),
];

/** What the United States might swear, once Russia has asked for some data that needs leave. */
function oaths(
  needsSupport: number,
  radar = { none: 0, limited: 5, most: 50, full: 60 },
  offered: keyof typeof radar = 'limited',
) {
  const us = {
    positions: { radar: 'full', data: 'closed' },
    points: { radar, data: { closed: 40, some: 25, all: 5 } },
    mandate: { data: { allowed: ['closed'], consult: { some: needsSupport } } },
    ratifiers: [ratifier('house', { stances: { radar: { most: 1, full: 2 } } })],
  };
  const ru = {
    positions: { radar: 'none', data: 'all' },
    points: {
      radar: { none: 60, limited: 40, most: 20, full: 0 },
      data: { closed: 0, some: 20, all: 40 },
    },
  };
  const floor = toFloor(open({ issues, us, ru, opens: 'ru' }));
  const asked = play(floor, table({ radar: offered, data: 'some' }));
  const point = standpoint(view(asked.state, 'us'), seasoned('tactician'));
  const belief = beliefIn(point.view);
  const prospects = prospectsAt(point, belief);
  if (prospects === undefined) throw new Error('Nothing could be signed');
  const { aim, least } = aspirationAt(point, prospects);
  const { promise } = prospects;
  return handsToTie({ point, belief, prospects, promise, aim, least, leave: leaveWorth(point) });
}

describe('a public word', () => {
  it('[N22] is worth more where the step that it wins at home brings leave within reach', () => {
    const [within] = oaths(1);
    const [beyond] = oaths(2);
    expect(within?.move).toEqual({
      kind: 'commit',
      issue: 'radar',
      option: 'most',
      orBetter: true,
    });
    expect(beyond?.move).toEqual(within?.move);
    expect(within!.worth).toBeGreaterThan(beyond!.worth);
  });

  it('[N22] is not given where the other side does not ask for more', () => {
    const sworn = oaths(1, undefined, 'most').map(({ move }) => move);
    expect(sworn).not.toContainEqual(expect.objectContaining({ issue: 'radar' }));
  });

  it('[N22] never swears all that either side came for', () => {
    const sworn = oaths(1, { none: 0, limited: 0, most: 0, full: 60 }).map(({ move }) => move);
    expect(sworn).not.toContainEqual(expect.objectContaining({ option: 'full' }));
    expect(sworn).not.toContainEqual(expect.objectContaining({ option: 'none' }));
  });
});
