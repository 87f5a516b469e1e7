import type { MoveKind } from '../../negotiation/move.ts';
import type { OutcomeKind, Package } from '../../scenario/scenario.ts';
import { shortGame, shortHash } from '../class/class-result.ts';
import type { ClassResult, ShareOf, TurningMark } from '../class/class-result.ts';

/*
 * Codes of version 1 hold a result as one JSON list without names of keys. They are read for ever,
 * and written no more.
 */

const OUTCOMES: readonly OutcomeKind[] = [
  'agreement',
  'partial',
  'stalemate',
  'walkOut',
  'unratified',
];

/** In an order that never changes: the place of a kind stands in codes. */
const MOVES: readonly MoveKind[] = [
  'table',
  'reopen',
  'pass',
  'walkOut',
  'accept',
  'initial',
  'decline',
  'stay',
  'consult',
  'backChannel',
  'commit',
  'justify',
  'experts',
  'gesture',
  'reassure',
  'hold',
  'tell',
  'answerExperts',
  'answerAnnex',
];

/** Undefined for whatever is not such a list, throughout. Never throws. */
export function unpackVersion1(packed: unknown): ClassResult | undefined {
  const read = new Reader();
  const result = read.result(packed);
  return read.failed ? undefined : result;
}

/** Reads loose data; what is not as expected is remembered, and a stand-in goes on. */
class Reader {
  failed = false;

  result(packed: unknown): ClassResult {
    const all = this.list(packed, 10);
    const [id, hash, game] = this.list(all[0], 3);
    const sides = this.pair(all[1], (each) => this.id(each));
    if (sides[0] === sides[1]) this.fail();
    const [first, second, efficiency, durability, relationship] = this.list(all[7], 5);
    const own = this.whole(all[2], -1, 1);
    return {
      scenario: { id: this.id(id), hash: shortHash(this.hex(hash, 16)) },
      game: shortGame(this.hex(game, 16)),
      sides,
      side: own < 0 ? undefined : sides[own],
      outcome: OUTCOMES[this.whole(all[3], 0, OUTCOMES.length - 1)] ?? 'stalemate',
      agreed: all[4] === 0 ? undefined : this.package(all[4]),
      points: this.pair(all[5], (each) => this.whole(each, -1e4, 1e4)),
      reservation: this.pair(all[6], (each) => this.whole(each, -1e4, 1e4)),
      scores: {
        value: [this.share(first), this.share(second)],
        efficiency: this.permille(efficiency),
        durability: durability === null ? undefined : this.whole(durability, -99, 99),
        relationship: this.whole(relationship, -100, 100),
      },
      turningPoints: this.list(all[8]).map((each) => this.mark(each, sides)),
      prompts: this.list(all[9]).map((each) => this.text(each, /^[a-z][\w.-]{0,47}$/i)),
    };
  }

  fail(): void {
    this.failed = true;
  }

  list(value: unknown, length?: number): readonly unknown[] {
    if (Array.isArray(value) && (length ?? value.length) === value.length && value.length <= 20) {
      return value as readonly unknown[];
    }
    this.fail();
    return [];
  }

  pair<T>(value: unknown, read: (each: unknown) => T): readonly [T, T] {
    const [first, second] = this.list(value, 2);
    return [read(first), read(second)];
  }

  whole(value: unknown, least: number, most: number): number {
    if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) {
      return value as number;
    }
    this.fail();
    return 0;
  }

  text(value: unknown, form: RegExp): string {
    if (typeof value === 'string' && form.test(value)) return value;
    this.fail();
    return '';
  }

  id(value: unknown): string {
    return this.text(value, /^(?!constructor$)[a-z][a-z0-9-]{0,47}$/);
  }

  hex(value: unknown, length: number): string {
    const text = this.text(value, /^[0-9a-f]+$/);
    if (text.length !== length) this.fail();
    return text;
  }

  permille(value: unknown): number | undefined {
    return value === null ? undefined : this.whole(value, -1e6, 1e6) / 1000;
  }

  share(packed: unknown): ShareOf {
    const [value, share] = this.list(packed, 2);
    return { value: this.whole(value, -1e4, 1e4), share: this.permille(share) };
  }

  package(packed: unknown): Package {
    if (typeof packed !== 'object' || packed === null || Array.isArray(packed)) {
      this.fail();
      return {};
    }
    const entries = Object.entries(packed);
    if (entries.length > 20) this.fail();
    return Object.fromEntries(entries.map(([issue, option]) => [this.id(issue), this.id(option)]));
  }

  mark(packed: unknown, sides: readonly [string, string]): TurningMark {
    const [move, round, by, kind, swing] = this.list(packed, 5);
    return {
      move: this.whole(move, 0, 1e5),
      round: this.whole(round, 1, 99),
      by: sides[this.whole(by, 0, 1)] ?? sides[0],
      kind: MOVES[this.whole(kind, 0, MOVES.length - 1)] ?? 'hold',
      swing: this.whole(swing, -1e5, 1e5) / 10,
    };
  }
}
