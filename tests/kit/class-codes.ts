import type { ClassResult } from '../../src/debrief/class/class-result.ts';
import { prompts } from '../../src/debrief/prompts/prompts.ts';
import { encodeResult } from '../../src/debrief/code/result-code.ts';
import { resultOf } from '../../src/debrief/code/result-of.ts';
import { reviewGame } from '../../src/debrief/review.ts';
import type { File } from './bundled-scenario.ts';
import { personGame, type Manner } from './finished-game.ts';

/** Results as a class of pupils would hand them in, of games that were played for it. */
export function classResults(file: File, games: number): readonly ClassResult[] {
  return Array.from({ length: games }, (_, at) => pupilsResult(file, at + 1));
}

const MANNERS: readonly Manner[] = ['sensible', 'sensible', 'eager', 'sensible', 'random'];

function pupilsResult(file: File, seed: number): ClassResult {
  const record = personGame(file, seed, MANNERS[seed % MANNERS.length] ?? 'sensible');
  const reviewed = reviewGame(record);
  if (!reviewed.ok) throw new Error(JSON.stringify(reviewed.error[0]));
  const review = reviewed.value;
  const side = review.sides.find((id) => record.seats[id]?.kind === 'person');
  return resultOf(review, side, {
    turningPoints: [{ move: 3, round: 1, by: review.sides[0], kind: 'table', swing: -4.5 }],
    prompts: prompts(review).map(({ key }) => key),
  });
}

/** A pasted class: the codes with names and greetings round them, and what a class gets wrong. */
export interface PastedClass {
  readonly text: string;
  readonly results: number; // that can be read
  readonly problems: Readonly<
    Record<'truncated' | 'damaged' | 'duplicate' | 'future' | 'unknown', number>
  >;
}

/** Two hundred lines: codes of two negotiations, every twentieth of them broken or there already. */
export function pastedClass(): PastedClass {
  const played = [...classResults('moscow-2007', 36), ...classResults('telephone-2013', 12)];
  const codes = Array.from({ length: 190 }, (_, at) => {
    const result = played[at % played.length]!;
    // Played once, handed in by several: only what tells two games apart is made anew.
    const again = Math.floor(at / played.length);
    return encodeResult(again === 0 ? result : { ...result, game: fingerprint(at) });
  });
  const wrong = [
    codes[3]!.slice(0, 30),
    codes[9]!.slice(0, 45),
    changed(codes[14]!, 12),
    changed(codes[15]!, 40),
    codes[5]!,
    codes[6]!.toLowerCase(),
    codes[7]!.replaceAll(/(.{20})/g, '$1\n> '),
    codes[8]!.replace('CG3:', 'CG7:'),
    `ZZ4:${'AB12'.repeat(20)}`,
    `https://example.org/${'q'.repeat(60)}`,
  ];
  const lines = codes.map((code, at) => `Pupil ${at + 1}: ${code}`);
  for (const [at, line] of wrong.entries()) lines.splice(20 * at + 20, 0, line);
  return {
    text: lines.join('\n'),
    results: codes.length,
    problems: { truncated: 2, damaged: 2, duplicate: 3, future: 1, unknown: 2 },
  };
}

function fingerprint(at: number): string {
  return at.toString(16).padStart(16, '0');
}

function changed(code: string, at: number): string {
  return code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
}
