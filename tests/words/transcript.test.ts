import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { view, type View } from '../../src/negotiation/view.ts';
import type { Summit } from '../../src/summit/summit.ts';
import { happeningWords } from '../../src/words/happening.ts';
import { namesOf } from '../../src/words/names.ts';
import { phrasebook } from '../../src/words/en/phrasebook/phrasebook.ts';
import { speechesOf } from '../../src/words/speech/speeches.ts';
import { entriesOf, type Entry } from '../../src/words/transcript/entries.ts';
import { randomGame } from '../arbitraries/game.ts';
import { decline, open, pass, play, table, toFloor } from '../kit/game.ts';
import { playedGame, scenarios } from '../kit/played-games.ts';
import { issue, ratifier } from '../kit/scenario.ts';
import { englishVoice } from '../kit/voice.ts';

const { speak } = await englishVoice('happenings', 'table');

function entries(seen: View, watching = true): readonly Entry[] {
  const names = namesOf(speak, seen, watching);
  return entriesOf(names, speechesOf(names, phrasebook));
}

const us = (summit: Summit): View => view(summit.state, 'us');

/** What the last offer is told as. */
function offered(summit: Summit): string {
  const seen = us(summit);
  const tabled = seen.log.findLast(({ kind }) => kind === 'tabled');
  return happeningWords(namesOf(speak, seen, true), tabled!);
}

describe('a transcript', () => {
  it('tells every happening once, in order', () => {
    fc.assert(
      fc.property(fc.nat({ max: 299 }), (seed) => {
        const { steps } = randomGame(seed);
        const seen = us(steps.at(-1)!);
        expect(entries(seen).flatMap(({ happenings }) => happenings)).toEqual(seen.log);
      }),
      { numRuns: 30 },
    );
  });

  it.each(scenarios)('of %s never says the same twice running, and no stop twice', (slug) => {
    for (const seen of playedGame(slug).ends) {
      for (const watching of [true, false]) {
        const told = entries(seen, watching);
        const said = told.flatMap(({ words, speech }) => [
          words,
          ...(speech ? [speech.words] : []),
        ]);
        expect(said.filter((each, index) => each === said[index - 1])).toEqual([]);
        expect(said.filter((each) => /[.?!]\.(?!\.)|\s\s|\{\{/.test(each))).toEqual([]);
      }
    }
  });

  it.each(scenarios)('of %s has whole packages only underneath', (slug) => {
    for (const seen of playedGame(slug).ends) {
      for (const { happenings, sheets, words } of entries(seen)) {
        const [first] = happenings;
        if (first.kind !== 'tabled') continue;
        const { packages } = seen.offers[first.offer]!;
        expect(sheets.map(({ clauses }) => clauses.length)).toEqual(
          packages.map((pkg) => Object.keys(pkg).length),
        );
        expect(words).not.toContain('; ');
      }
    }
  });
});

describe('an offer', () => {
  const first = play(toFloor(open()), table({ radar: 'joint', data: 'closed', talks: 'yearly' }));

  it('opens with the public positions, but for what differs from them', () => {
    expect(offered(first)).toBe(
      'The us delegation opens with its public positions, except on “Issue radar” (“Option joint”).',
    );
    const plain = { radar: 'full', data: 'closed', talks: 'yearly' };
    expect(offered(play(toFloor(open()), table(plain)))).toBe(
      'The us delegation opens with its public positions.',
    );
  });

  it('opens far from the public positions, which are then not listed', () => {
    const issues = ['a', 'b', 'c', 'd'].map((id) => issue(id, ['now', 'then']));
    const opening = (pkg: Readonly<Record<string, string>>): string =>
      offered(play(toFloor(open({ issues })), table(pkg)));
    expect(opening({ a: 'then', b: 'then', c: 'then', d: 'now' })).toBe(
      'The us delegation opens with an offer that departs from its public positions on everything but “Issue d”.',
    );
    expect(opening({ a: 'then', b: 'then', c: 'then', d: 'then' })).toBe(
      'The us delegation opens with an offer that departs from its public positions on every issue.',
    );
  });

  const after = (next: Readonly<Record<string, string>>, obstacle?: string, earlier = first) =>
    offered(
      play(
        toFloor(play(earlier, { kind: 'decline', ...(obstacle ? { obstacle } : {}) }, pass)),
        pass,
        table(next),
      ),
    );

  it('is told by what moves, and by whether it meets the objection', () => {
    const moved = { radar: 'limited', data: 'closed', talks: 'yearly' };
    expect(after(moved, 'radar')).toBe(
      'The us delegation tables a new offer: it moves on “Issue radar” (“Option limited”). That is where its last offer failed.',
    );
    expect(after(moved, 'data')).toBe(
      'The us delegation tables a new offer: it moves on “Issue radar” (“Option limited”). Nothing has changed on “Issue data”, where its last offer failed.',
    );
  });

  it('that goes back, or over to something no nearer, is told so, as the rules have it', () => {
    expect(after({ radar: 'full', data: 'some', talks: 'monthly' })).toBe(
      'The us delegation tables a new offer: it moves on “Issue data” (“Option some”) and “Issue talks” (“Option monthly”), and retreats on “Issue radar” (“Option full”).',
    );
    // Both publicly want yearly talks: who gave them up comes back to nothing the other side lacks.
    const gaveUp = { radar: 'joint', data: 'closed', talks: 'never' };
    const back = { radar: 'full', data: 'some', talks: 'yearly' };
    expect(after(back, undefined, play(toFloor(open()), table(gaveUp)))).toBe(
      'The us delegation tables a new offer: it moves on “Issue data” (“Option some”), retreats on “Issue radar” (“Option full”), and moves sideways on “Issue talks” (“Option yearly”).',
    );
  });

  it('that says what the other side’s last one says is told to meet it there', () => {
    const countered = play(
      first,
      decline,
      table({ radar: 'limited', data: 'some', talks: 'yearly' }),
      decline,
    );
    const mine = play(
      toFloor(countered),
      pass,
      table({ radar: 'limited', data: 'closed', talks: 'monthly' }),
    );
    expect(offered(mine)).toBe(
      'The us delegation tables a new offer: it meets the other side on “Issue radar” (“Option limited”), and moves on “Issue talks” (“Option monthly”).',
    );
  });

  it('that changes nothing is the same again', () => {
    expect(after({ radar: 'joint', data: 'closed', talks: 'yearly' }, 'radar')).toBe(
      'The us delegation tables the same offer again.',
    );
  });

  it('of alternatives is told by what tells them apart', () => {
    const menu = play(
      toFloor(open()),
      table([
        { radar: 'joint', data: 'closed' },
        { radar: 'full', data: 'some' },
      ]),
    );
    expect(offered(menu)).toBe(
      'The us delegation offers a choice: “Option joint” and “Option closed”, or “Option full” and “Option some”. It says nothing about “Issue talks”.',
    );
  });
});

describe('an offer after a choice', () => {
  const menu = table([
    { radar: 'limited', data: 'closed', talks: 'yearly' },
    { radar: 'joint', data: 'some', talks: 'yearly' },
  ]);
  const next = table({ radar: 'joint', data: 'closed', talks: 'yearly' });

  it('says where it steps back, which costs trust', () => {
    const seen = us(play(toFloor(play(toFloor(open()), menu, decline, pass)), pass, next));
    expect(seen.log.some((each) => each.kind === 'shifted' && each.way === 'back')).toBe(true);
    const told = entries(seen).findLast(({ happenings: [each] }) => each.kind === 'tabled')!;
    expect(told.words).toMatch(/It steps back on “Issue radar” \(“Option joint”\)\.$/);
  });

  it('says what it keeps of another alternative', () => {
    const other = table({ radar: 'joint', data: 'some', talks: 'monthly' });
    const seen = us(play(toFloor(play(toFloor(open()), menu, decline, pass)), pass, other));
    const told = entries(seen).findLast(({ happenings: [each] }) => each.kind === 'tabled')!;
    expect(told.words).toContain('it moves on “Issue talks” (“Option monthly”)');
    expect(told.words).toContain(
      'On “Issue radar” and “Issue data” it repeats terms from an earlier alternative.',
    );
  });
});

describe('a walk-out', () => {
  it('is judged in a sentence for each camp, and nobody is blamed for it who stayed', () => {
    const sides = {
      us: { ratifiers: [ratifier('us-a', { threshold: 1 }), ratifier('us-b')] },
      ru: { ratifiers: [ratifier('ru-a', { threshold: 1 }), ratifier('ru-b')] },
    };
    const offered = play(toFloor(open(sides)), pass, table({ radar: 'none' }));
    const told = entries(us(play(offered, { kind: 'walkOut' }))).find(
      ({ happenings: [each] }) => each.kind === 'walkedOut',
    )!;
    expect(told.words).toBe(
      'The us delegation walks out. Ratifier us-a stands by the us delegation for leaving. ' +
        'Ratifier ru-a understands why the us delegation left. ' +
        'Ratifier us-b and Ratifier ru-b blame the us delegation for leaving.',
    );
  });
});

describe('a refusal', () => {
  const told = (move: object): string => {
    const seen = us(play(toFloor(open()), table({ radar: 'joint' }), move));
    return entries(seen).find(({ happenings: [each] }) => each.kind === 'declined')!.words;
  };

  it('says over what, at which option, and for which reason', () => {
    const over = { kind: 'decline', obstacle: 'radar' } as const;
    expect(told(decline)).toBe('The ru delegation declines the offer.');
    expect(told(over)).toContain('over “Issue radar” (“Option joint”)');
    expect(told({ ...over, ground: 'leave' })).toBe(
      'The ru delegation declines the offer over “Issue radar”: it has no instructions to agree to “Option joint”.',
    );
    expect(told({ ...over, ground: 'price' })).toContain('“Option joint” would leave it with too');
    expect(told({ ...over, ground: 'home' })).toContain('“Option joint” would not pass at home');
    expect(told({ ...decline, ground: 'leave' })).toContain('its instructions do not allow it');
    expect(told({ ...decline, ground: 'price' })).toContain('too little in it');
  });
});

describe('votes at home', () => {
  it('are told in one line for each side, verbs agreeing with their names', () => {
    const allies = { ...ratifier('allies', { threshold: 99 }), name: 'The allies', plural: true };
    const cabinet = { ...ratifier('cabinet'), name: 'The cabinet' };
    let summit = open({ rounds: 2, us: { ratifiers: [cabinet, allies] } });
    summit = play(toFloor(summit), table({ radar: 'joint', data: 'closed', talks: 'yearly' }), {
      kind: 'accept',
      package: 0,
    });
    while (summit.state.turn !== undefined) {
      summit = play(summit, { kind: 'answerAnnex', accept: false });
    }
    const votes = entries(us(summit)).filter(({ happenings: [each] }) => each.kind === 'voted');
    expect(votes).toHaveLength(2);
    expect(votes[0]!.words).toMatch(
      /^The cabinet \(support [+−\d]+, needed [+−\d]+\) approves; the allies \(support [+−\d]+, needed \+99\) refuse\. Capital of us /,
    );
    expect(votes[0]!.more[1]).toContain('where +99 was needed');
    expect(votes[0]!.more).toHaveLength(3);
  });
});
