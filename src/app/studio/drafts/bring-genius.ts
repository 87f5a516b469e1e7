import type { GeniusProblem } from '../../../analysis/genius/problem.ts';
import { fromGenius, geniusSpaceOf } from '../../../authoring/begin/genius.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Problem } from '../../../scenario/problems/problem.ts';
import { tooLarge } from '../../../scenario/text/file-text.ts';
import { beginDraft } from './new-draft.ts';

const mostBytes = 2 ** 20; // of a file: what can be played is far smaller, and the page reads it itself

type Three<T> = readonly [T, T, T];

/** What is said at the head of a scenario that was read in from Genius files. */
export type GeniusHead = (names: {
  readonly name: string;
  readonly domain: string;
  readonly one: string;
  readonly other: string;
}) => string;

/**
 * Keeps a draft of a Genius negotiation, in whichever order its domain and profiles come; gives its
 * id. Where no order will do, what is wrong is told of the one that fits best.
 */
export async function bringInGenius(
  files: Three<File>,
  head: GeniusHead,
): Promise<Result<string, readonly Problem[]>> {
  const large = files.filter(({ size }) => size > mostBytes);
  if (large.length > 0) return err(large.map(({ name }) => tooLarge(name, mostBytes)));
  const [a, b, c] = files;
  const orders: readonly Three<File>[] = [files, [b, a, c], [c, a, b]];
  let least: readonly Problem[] | undefined;
  for (const order of orders) {
    const made = await draftText(order, head);
    if (made.ok) return ok(await beginDraft({ text: made.value }));
    if (!least || made.error.length < least.length) least = made.error;
  }
  return err(least ?? []);
}

async function draftText(
  files: Three<File>,
  head: GeniusHead,
): Promise<Result<string, readonly Problem[]>> {
  const [domain, one, other] = files;
  const bytes = async (file: File) => new Uint8Array(await file.arrayBuffer());
  const space = geniusSpaceOf([await bytes(domain), await bytes(one), await bytes(other)]);
  if (!space.ok) return err(space.error.map((problem) => problemIn(files, problem)));
  const name = space.value.name === '' ? domain.name.replace(/\.xml$/i, '') : space.value.name;
  const names = { name, domain: domain.name, one: one.name, other: other.name };
  const made = fromGenius(space.value, name, () => head(names));
  if (!made.ok) return err(made.error.map((problem) => problemIn(files, problem)));
  return ok(made.value.text);
}

function problemIn(
  [domain, one, other]: Three<File>,
  { file, line = 1, said }: GeniusProblem,
): Problem {
  const names = { domain: domain.name, 'profile 1': one.name, 'profile 2': other.name };
  const about = { file: names[file], line, column: 1, excerpt: '' };
  return { ...about, code: 'wrong-value', severity: 'error', said };
}
