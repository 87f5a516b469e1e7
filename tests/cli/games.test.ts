import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dice } from '../../src/lib/dice.ts';
import { serializeRecord } from '../../src/record/serialize.ts';
import { chart } from '../../src/summit/chart.ts';
import { moderatedHost } from '../kit/moderated-game.ts';
import { cg, example, scratch, trace } from './cg.ts';

const folder = scratch();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What somebody might type who does not read: the same for the same dice. */
function scribble(seed: number, lines: number): string {
  const hand = dice(seed, 'scribble');
  const words = ['1', '2', '3', '4', '', '1=1 2=2', '1=3 4=2 | 3=2', 'status', 'papers', 'x', '99'];
  return Array.from({ length: lines }, () => `${hand.pick(words)}\n`).join('');
}

describe('cg play', { timeout: 120_000 }, () => {
  it.each(['se', 'fi'])('reaches an outcome from the chair of %s, whatever is typed', (party) => {
    const saved = join(folder, `${party}.json`);
    const play = ['play', example, '--as', party, '--dice', '5', '--save', saved, '--json'];
    const { code, out, err } = cg(play, scribble(7, 4000));
    expect(err).not.toMatch(trace);
    expect(code).toBe(0);
    const { outcome } = JSON.parse(out) as { outcome: { kind: string } };
    expect(['agreement', 'partial', 'stalemate', 'walkOut', 'unratified']).toContain(outcome.kind);

    const again = cg(['replay', saved, '--json']);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ ok: true, outcome: outcome.kind });
  });

  it('keeps a game in mid-round and goes on with it', () => {
    const saved = join(folder, 'half.json');
    const input = `1\nsave ${saved}\nquit\n`;
    expect(cg(['play', example, '--dice', '3'], input).code).toBe(0);
    const before = JSON.parse(readFileSync(saved, 'utf8')) as { moves: unknown[] };
    expect(before.moves.length).toBeGreaterThan(0);
    const rest = cg(['play', saved, '--save', saved], scribble(3, 4000));
    expect(rest.code).toBe(0);
    const after = JSON.parse(readFileSync(saved, 'utf8')) as { moves: unknown[] };
    expect(after.moves.slice(0, before.moves.length)).toEqual(before.moves);
  });

  it('takes a non-paper in writing, says what it still leaves out, and tells the answer', () => {
    const asked = cg(['play', example, '--dice', '3'], 'quit\n').out;
    const line = /^ +(\d+) +Hand over a non-paper$/m.exec(asked)?.[1] ?? '';
    const typed = [line, '1=1', '1=2 2=1 3=2 4=2 5=2', 'quit', ''].join('\n');
    const { out } = cg(['play', example, '--dice', '3'], typed);
    expect(out).toMatch(/covers everything that is still open: add an option on “The fence”/);
    expect(out).toMatch(
      /hands over an unsigned draft, in private\.\n(?: {2}“.*\n)? {2}Animals: Eight thousand/,
    );
    expect(out).toMatch(/in private that the draft|takes the draft and says nothing/);
  });

  it('takes numbers and names, and tells what there is where there is nothing of that name', () => {
    const asked = cg(['play', example, '--dice', '3'], 'quit\n').out;
    const line = /^ +(\d+) +Hand over a non-paper$/m.exec(asked)?.[1] ?? '';
    const typed = [line, '9=1', '1=9', 'fences=1', 'Animals=eight-thousand-each', 'quit', ''].join(
      '\n',
    );
    const { out } = cg(['play', example, '--dice', '3'], typed);
    expect(out).toMatch(/There is no issue "9": there are 1 Animals, 2 /);
    expect(out).toMatch(/Animals has no open option "9": there are 1 Twelve thousand each, 2 /);
    expect(out).toMatch(/There is no issue "fences": did you mean "fence"\?/);
    expect(out).toMatch(/covers everything that is still open: add an option on “The fence”/);
  });

  it('asks once more before somebody walks out, and lets them stay', () => {
    const toFloor = ['8', '3']; // holds, and answers vaguely
    const leaves = (...then: readonly string[]): string =>
      cg(['play', example, '--dice', '3'], [...toFloor, '3', ...then, ''].join('\n')).out;
    expect(leaves('2', 'quit')).toMatch(/Trust −15\. .*\n.*Stay at the table\n> \n.*the floor/s);
    expect(leaves('2', 'quit')).not.toContain('walks out');
    expect(leaves('1')).toContain('Your delegation walks out.');
  });

  it('[N11] says why an offer cannot be accepted, where the menu leaves that out', () => {
    const refuses = (answers: readonly string[]): string =>
      cg(['play', example, '--dice', '3'], [...answers, ''].join('\n')).out;
    const passes = ['8', '3', '2']; // holds, answers vaguely, passes
    const out = refuses(passes);
    expect(out).toMatch(
      /On the table.*: .*\n.* points for you .*\n {2}You cannot accept it\. “.+” on “.+” /,
    );
    expect(out).not.toMatch(/^ +\d+ +Accept /m);
    expect(out).toMatch(/association: would block because of “Along the whole line”/);
  });

  it('[N20] says what support leave needs and what it would find', () => {
    const { out } = cg(['play', example, '--dice', '3'], 'papers\nquit\n');
    expect(out).toMatch(
      /Ask for permission at home: .+ \(support is −?[\d.]+, −?[\d.]+ is needed\)$/m,
    );
    expect(out).toMatch(
      /Twelve thousand each .*needs permission: support is −?[\d.]+, 1 is needed/,
    );
  });

  it('[N22] offers no “or better” where nothing is better', () => {
    const asked = cg(['play', example, '--dice', '3'], 'quit\n').out;
    const line = /^ +(\d+) +Make a public statement$/m.exec(asked)?.[1] ?? '';
    const { out } = cg(['play', example, '--dice', '3'], [line, '1', 'quit', ''].join('\n'));
    const exact = out.match(/Commit in public to .+, and nothing else$/gm) ?? [];
    const open = out.match(/Commit in public to nothing less than .+$/gm) ?? [];
    expect(exact.length).toBeGreaterThan(1);
    expect(open.length).toBe(exact.length - 1); // one's own public position is the best of them
  });

  it('says so when the input ends before the game', () => {
    const { code, out } = cg(['play', example, '--dice', '3'], '1\n');
    expect(code).toBe(1);
    expect(out).toMatch(/input ended in round \d/);
  });

  it('explains itself on help, and refuses what is not on the menu', () => {
    const { out } = cg(['play', example, '--dice', '3'], 'help\nissue 2\nnonsense\nquit\n');
    expect(out).toContain('save FILE');
    expect(out).toContain('Whether anything stands on the line itself.');
    expect(out).toMatch(/Type a number from 1 to \d+, or help/);
  });

  it.each([
    [['--as', 'nobody'], /There is no party called "nobody"/],
    [['--dice', '1.5'], /whole number/],
    [['--persona', 'tacticain'], /Did you mean "tactician"/],
  ])('answers 2 to %j', (options, says) => {
    const { code, err } = cg(['play', example, ...options]);
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(err).not.toMatch(trace);
  });
});

describe('cg replay', { timeout: 120_000 }, () => {
  const saved = join(folder, 'watched.json');

  it('[N3] finds a game of two AI delegations again', () => {
    const { out } = cg(['play', example, '--as', 'none', '--dice', '11', '--save', saved]);
    const { code, out: told } = cg(['replay', saved, '--transcript']);
    expect(code).toBe(0);
    expect(told).toMatch(/(\d+) of \1 checkpoints hold/);
    const rounds = (text: string): number => text.match(/— Round/g)?.length ?? 0;
    expect(rounds(told)).toBe(rounds(out));
  });

  it('says which checkpoint does not hold', () => {
    const record = JSON.parse(readFileSync(saved, 'utf8')) as {
      checkpoints: { after: number; hash: string }[];
    };
    const [first] = record.checkpoints;
    if (first) first.hash = '0'.repeat(first.hash.length);
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, JSON.stringify(record));
    const { code, out } = cg(['replay', broken]);
    expect(code).toBe(1);
    expect(out).toContain(`the checkpoint after move ${first?.after} does not hold`);
  });

  it('[N63] tells what a moderator did, and marks what a substitute moved', () => {
    const host = moderatedHost('rome-2001', 4, 12);
    const moderated = join(folder, 'moderated.json');
    const record = host.record();
    const [one, ...more] = record.moves.map(({ substitute: _, ...move }) => move);
    const moves = [{ ...one!, substitute: true } as const, ...more];
    writeFileSync(moderated, serializeRecord({ ...record, moves }));
    const { code, out } = cg(['replay', moderated, '--transcript']);
    expect(code).toBe(0);
    expect(out).toContain('moved by an AI, while the people were away: 1\n');
    expect(out).toContain('after move 12: The moderator ends the talks.');
    const brought = record.moderation.filter(({ act }) => act.kind === 'dispatch');
    expect(brought.length).toBeGreaterThan(0);
    for (const { after } of brought) {
      expect(out).toContain(`after move ${after}: News, brought in by the moderator: `);
    }
    expect(out.match(/^ {2}\(an AI, while the people were away\)$/gm)).toHaveLength(1);
    const json = JSON.parse(cg(['replay', moderated, '--json']).out) as object;
    expect(json).toMatchObject({ ok: true, substituted: [1], moderation: record.moderation });

    const again = { after: 12, act: brought[0]!.act };
    const moderation = [...record.moderation.slice(0, -1), again];
    writeFileSync(moderated, serializeRecord({ ...record, moderation }));
    const refused = cg(['replay', moderated]);
    expect(refused.code).toBe(1);
    expect(refused.out).toMatch(/the moderator’s act \d+ is refused: “.+” has happened already\./);
  });

  it('answers 1 to a record cut off anywhere, and shows no stack', () => {
    const text = readFileSync(saved, 'utf8');
    for (const share of [0, 0.3, 0.9]) {
      const cut = join(folder, 'cut.json');
      writeFileSync(cut, text.slice(0, Math.floor(text.length * share)));
      const { code, out, err } = cg(['replay', cut]);
      expect(code).toBe(1);
      expect(`${out}${err}`).toMatch(/cut\.json:\d+:\d+: /);
      expect(`${out}${err}`).not.toMatch(trace);
    }
  });
});

describe('cg simulate', { timeout: 120_000 }, () => {
  const simulate = (...options: readonly string[]) => {
    const { code, out } = cg(['simulate', example, '--games', '6', '--json', ...options]);
    expect(code).toBe(0);
    const { seconds, ...rest } = JSON.parse(out) as {
      seconds: number;
      outcomes: Record<string, number>;
      points: Record<string, { mean: number; min: number; max: number }>;
      games: number;
    };
    expect(seconds).toBeGreaterThan(0);
    return rest;
  };

  it('[N3] counts the same for the same dice', () => {
    const once = simulate('--dice', '9');
    expect(simulate('--dice', '9')).toEqual(once);
    expect(Object.keys(once.outcomes)).toEqual([
      'agreement',
      'partial',
      'stalemate',
      'walkOut',
      'unratified',
    ]);
    expect(Object.values(once.outcomes).reduce((sum, count) => sum + count, 0)).toBe(6);
    for (const party of ['se', 'fi']) {
      const { mean = NaN, min = NaN, max = NaN } = once.points[party] ?? {};
      expect(min).toBeLessThanOrEqual(mean);
      expect(mean).toBeLessThanOrEqual(max);
    }
  });

  it('[D4] counts otherwise where others play', () => {
    const one = simulate('--persona', 'se=hard-liner', '--persona', 'fi=hard-liner');
    const other = simulate('--persona', 'se=conciliator', '--persona', 'fi=conciliator');
    expect(one.points).not.toEqual(other.points);
  });

  it('answers 2 to a party that is not there', () => {
    const { code, err } = cg(['simulate', example, '--persona', 'us=conciliator']);
    expect(code).toBe(2);
    expect(err).toMatch(/There is no party called "us"/);
  });
});

describe('cg analyse', { timeout: 120_000 }, () => {
  it('gives the frontier and its points for a scenario', () => {
    const { code, out } = cg(['analyse', example, '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out) as {
      outcomes: number;
      frontier: { utilities: [number, number] }[];
      nash: unknown;
    };
    expect(report).toMatchObject({ scenario: 'pasture-line', outcomes: 3 * 4 * 3 * 3 * 3 });
    const firsts = report.frontier.map(({ utilities }) => utilities[0]);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    expect(report.frontier).toContainEqual(report.nash);
    expect(JSON.parse(cg(['analyse', example, '--json', '--locked']).out)).toMatchObject({
      outcomes: 3 * 3 * 3 * 3 * 3,
    });
  });

  it('answers 2 to --genius without its three files', () => {
    expect(cg(['analyse', '--genius', example]).code).toBe(2);
  });

  it('answers 1 to files that are no Genius files, with their names', () => {
    const { code, out } = cg(['analyse', '--genius', example, example, example]);
    expect(code).toBe(1);
    expect(out).toMatch(/example\.yaml:\d+: /);
  });
});

describe('cg chart', () => {
  it('prints the machine', () => {
    expect(cg(['chart'])).toEqual({ code: 0, out: chart(), err: '' });
  });
});

describe('cg journeys', { timeout: 120_000 }, () => {
  const file = join(folder, 'example.yaml');
  const kept = join(folder, 'example.journeys');
  const game = join(kept, 'a-walk-out.json');

  function changed(from: RegExp, to: string): void {
    writeFileSync(file, readFileSync(example, 'utf8').replace(from, to));
  }

  it('plays the games kept beside a scenario again and says which are the same', () => {
    mkdirSync(kept);
    changed(/^/, '');
    const play = ['play', file, '--as', 'none', '--dice', '5', '--save', game];
    expect(cg(play).code).toBe(0);
    const { code, out } = cg(['journeys', file]);
    expect(out).toMatch(/a-walk-out\.json: The same game: \d+ moves/);
    expect(code).toBe(0);
  });

  it('fails where one differs, says where, and takes it as it is now when told to', () => {
    changed(/^trust: \d+$/m, 'trust: 3');
    const { code, out } = cg(['journeys', file, '--json']);
    expect(code).toBe(1);
    const { journeys } = JSON.parse(out) as { journeys: readonly object[] };
    expect(journeys).toMatchObject([{ file: game, kind: 'leads', move: 0, parts: ['trust'] }]);
    expect(cg(['journeys', file, '--accept']).out).toMatch(
      /accepted as it comes out now, \d+ moves/,
    );
    expect(cg(['journeys', file]).code).toBe(0);
  });

  it('fails on a game that cannot be read, and where there is none', () => {
    writeFileSync(join(kept, 'broken.json'), '{');
    const { code, out } = cg(['journeys', file]);
    expect(code).toBe(1);
    expect(out).toMatch(/broken\.json: cannot be read/);
    const none = cg(['journeys', example]);
    expect(none.code).toBe(2);
    expect(none.err).toMatch(/no games to play again in .*example\.journeys/);
  });
});
