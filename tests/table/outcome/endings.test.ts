import { describe, expect, it } from 'vitest';
import {
  byTelephone,
  endingBrief,
  endingLasts,
  type EndingBrief,
} from '../../../src/table/outcome/ending.ts';
import { endingOf } from '../../../src/table/outcome/endings.ts';
import { palettes } from '../../../src/table/draw/palette.ts';
import type { View } from '../../../src/negotiation/view.ts';
import type { OutcomeKind } from '../../../src/scenario/scenario.ts';
import { englishEnding } from '../../kit/stage-words.ts';
import { fixtureOutcome } from '../fixture-outcome.ts';

const KINDS = ['agreement', 'partial', 'stalemate', 'walkOut', 'unratified'] as const;
const SIZES = [
  [1280, 476],
  [328, 458],
] as const;

function brief(
  kind: OutcomeKind,
  staging: 'table' | 'telephone',
  [width, height]: readonly [number, number] = SIZES[0],
  walkedOut = 'ru',
): EndingBrief {
  const view = fixtureOutcome(kind);
  const { scenario, outcome } = view;
  if (!outcome) throw new Error('the fixture has an outcome');
  const ended: View = {
    ...view,
    scenario: { ...scenario, venue: { ...scenario.venue, staging } },
    outcome: { ...outcome, walkedOut: kind === 'walkOut' ? walkedOut : undefined },
  };
  return endingBrief(ended, { width, height }, palettes.day, englishEnding);
}

describe('a staged ending', () => {
  it.each(
    KINDS.flatMap((kind) => (['table', 'telephone'] as const).map((at) => [kind, at] as const)),
  )('of %s, %s, is over and told before the map comes', (kind, at) => {
    for (const size of SIZES) {
      const { actors, tells } = endingOf(brief(kind, at, size));
      const last = Math.max(...actors.map(({ delay, duration }) => delay + duration));
      expect(last).toBeLessThan(endingLasts);
      expect(tells).toBeLessThan(endingLasts - 2000); // two seconds to read it
      expect(new Set(actors.map(({ name }) => name)).size).toBe(actors.length);
    }
  });

  it('is another for each way to end', () => {
    for (const at of ['table', 'telephone'] as const) {
      const captions = KINDS.map((kind) => endingOf(brief(kind, at)).caption);
      expect(new Set(captions).size).toBe(KINDS.length);
      const casts = KINDS.map((kind) =>
        JSON.stringify(endingOf(brief(kind, at)).actors.map(({ name, to }) => [name, to])),
      );
      expect(new Set(casts).size).toBe(KINDS.length);
    }
  });

  it('seals exactly the papers of what was agreed', () => {
    const names = endingOf(brief('partial', 'table')).actors.map(({ name }) => name);
    const { issues } = fixtureOutcome('partial').scenario;
    expect(names.filter((name) => name.startsWith('paper/'))).toHaveLength(issues.length);
  });

  it.each(['us', 'ru'])('shows %s go, and the other side stay', (leaver) => {
    const shown = brief('walkOut', 'table', SIZES[0], leaver);
    const { actors, caption } = endingOf(shown);
    const goes = leaver === 'us' ? '0' : '1';
    for (const { name, to } of actors.filter((each) => each.name.startsWith('person/'))) {
      expect(to.alpha ?? 1).toBe(name.startsWith(`person/${goes}`) ? 0 : 1);
    }
    const adjective = shown.view.scenario.parties[Number(goes) as 0 | 1].adjective;
    expect(caption).toBe(`The ${adjective} delegation leaves the table`);
  });

  it('names who refused, and the capital where that was', () => {
    const { caption, place } = endingOf(brief('unratified', 'table'));
    const { parties } = fixtureOutcome('unratified').scenario;
    const [us] = parties;
    expect(us.ratifiers.length).toBeGreaterThan(1);
    expect(caption).toBe(`Refused at home: ${us.ratifiers[0]?.name ?? ''}`);
    expect(place).toBe(us.capital);
  });
});

describe('talks by telephone', () => {
  it.each(KINDS)('end in %s with nobody in the room of the other', (kind) => {
    for (const size of SIZES) {
      for (const leaver of ['us', 'ru']) {
        const shown = brief(kind, 'telephone', size, leaver);
        expect(byTelephone(shown)).toBe(true);
        const { actors } = endingOf(shown);
        const names = actors.map(({ name }) => name);
        expect(names.filter((name) => /^(arm|leaf)/.test(name))).toEqual([]);
        for (const { name, from, to } of actors) {
          const side = /^(person|holding|receiver|treaty|seal)\/([01])/.exec(name)?.[2];
          if (side === undefined) continue;
          for (const { x } of [from, to]) {
            expect(side === '0' ? x < shown.middle : x > shown.middle).toBe(true);
          }
        }
      }
    }
  });

  it('are told of in words of the line, not of a table', () => {
    const captions = KINDS.map((kind) => endingOf(brief(kind, 'telephone')).caption);
    expect(captions.join(' ')).not.toMatch(/table|handshake|leaves|signed/i);
    expect(captions).toContain('The Russian side hangs up');
  });
});
