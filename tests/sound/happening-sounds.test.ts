import { describe, expect, it } from 'vitest';
import type { Happening, HappeningBody } from '../../src/negotiation/happening.ts';
import { heardOf } from '../../src/sound/happening-sounds.ts';
import { telephoneOf } from '../../src/sound/things/telephone.ts';
import { fixtureView } from '../table/fixture-view.ts';

const { scenario } = fixtureView();
const [left, right] = scenario.parties.map(({ id }) => id) as [string, string];

const of = (...bodies: readonly HappeningBody[]): readonly Happening[] =>
  bodies.map((body) => ({ round: 1, audience: 'all', ...body }));
const heard = (at: Partial<typeof scenario>, ...bodies: readonly HappeningBody[]) =>
  heardOf({ scenario: { ...scenario, ...at } }, of(...bodies));
const sounds = (...bodies: readonly HappeningBody[]) =>
  heard({}, ...bodies).map(({ sound }) => sound);

describe('what is heard', () => {
  it('comes from the side of who does it', () => {
    const tabled = (party: string) => heard({}, { kind: 'tabled', party, offer: 0 });
    expect(tabled(left)).toEqual([{ sound: 'folder', after: 0, side: -1 }]);
    expect(tabled(right)).toEqual([{ sound: 'folder', after: 0, side: 1 }]);
  });

  it('of an offer with three steps is one folder and one pencil', () => {
    const step: HappeningBody = {
      ...{ kind: 'conceded', party: left, issue: 'a', from: 'b', to: 'c', concession: undefined },
    };
    expect(sounds({ kind: 'tabled', party: left, offer: 0 }, step, step, step)).toEqual([
      'folder',
      'pencil',
    ]);
  });

  it('of what meters do is nothing', () => {
    expect(
      sounds(
        { kind: 'trustMoved', by: -4, now: 40, reason: 'walkOut' },
        { kind: 'held', party: left },
      ),
    ).toEqual([]);
  });

  it('is never more than four things at once', () => {
    const all: readonly HappeningBody[] = [
      { kind: 'leaked' },
      { kind: 'gestureMade', party: left, gesture: 'a' },
      { kind: 'tabled', party: left, offer: 0 },
      { kind: 'accepted', party: right, offer: 0, package: 0 },
      { kind: 'roundOpened' },
      { kind: 'dispatch', event: 'a' },
    ];
    expect(sounds(...all)).toEqual(['folder', 'stamp', 'chair', 'sheet']);
  });

  it('of who leaves is a chair and a door, and on a line a receiver', () => {
    const leaves: HappeningBody = { kind: 'walkedOut', party: left };
    expect(sounds(leaves)).toEqual(['chair', 'door']);
    const venue = { ...scenario.venue, staging: 'telephone' } as const;
    expect(heard({ venue }, leaves).map(({ sound }) => sound)).toEqual(['receiver']);
  });

  it('of a call home is the telephone of the year', () => {
    const call: HappeningBody = {
      ...{ kind: 'consulted', party: left, issue: 'a', option: 'b' },
      ...{ granted: true, meanSupport: 0, needed: 0 },
    };
    const in_ = (date: string) => heard({ date }, call).map(({ sound }) => sound);
    expect(in_('1962-10-20')).toEqual(['bell']);
    expect(in_('1986-10-11')).toEqual(['trill']);
    expect(in_('2013-05-20')).toEqual(['tones']);
    expect(telephoneOf(1974)).not.toBe(telephoneOf(1975));
  });
});
