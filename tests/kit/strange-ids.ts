import { parse, stringify } from 'yaml';
import { scenarioJsonSchema } from '../../src/scenario/schema/json-schema.ts';
import { dice } from '../../src/lib/dice.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { createHost, type Host } from '../../src/session/host.ts';
import { randomMove } from '../arbitraries/game.ts';
import { bundledScenario, type BundledScenario, type File } from './bundled-scenario.ts';

/** What every id of such a scenario looks like, and no word of any language does. */
export const strangeId = /\bzq\d+x\b/;

/**
 * A scenario of the shelf whose ids have all been replaced by nonsense, so that one that is shown
 * to a player is recognised wherever it turns up. Texts stay as they are.
 */
function withStrangeIds(file: File): BundledScenario {
  const { id: own, ...data } = parse(bundledScenario(file).text) as { readonly id: string };
  const ids = new Map<string, string>();
  collect(data, ids);
  ids.delete(own); // the name of its seed as well
  for (const word of wordsOfTheFormat()) ids.delete(word);
  const text = stringify({ id: 'zq0x', ...(renamed(data, ids, undefined) as object) });
  const parsed = parseScenario(`${file}.yaml`, text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return { text, scenario: parsed.value };
}

/** A game of a person who tries everything against an AI delegation, as far as it has come. */
export function* playedWithStrangeIds(file: File, seed: number): Generator<Host> {
  const { scenario, text } = withStrangeIds(file);
  const [own, other] = scenario.parties;
  const ai = { kind: 'ai', persona: other.persona, skill: 'practised', type: undefined } as const;
  const seats = { [own.id]: { kind: 'person' } as const, [other.id]: ai };
  const session = createHost({ scenario, text, dice: seed, seats });
  const roll = dice(seed, 'person');
  for (yield session; session.turn() !== undefined; yield session) {
    if (session.stepAi()) continue;
    const sent = session.send(own.id, randomMove(session.view(own.id), roll));
    if (!sent.ok) throw new Error(sent.error.code);
  }
}

/** Ids are declared by `id`, and by the keys of the parties. */
function collect(value: unknown, ids: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === 'id' && typeof member === 'string') name(member, ids);
    if (key === 'parties') for (const party of Object.keys(member as object)) name(party, ids);
    collect(member, ids);
  }
}

function name(id: string, ids: Map<string, string>): void {
  if (!ids.has(id)) ids.set(id, `zq${ids.size + 1}x`);
}

function renamed(
  value: unknown,
  ids: ReadonlyMap<string, string>,
  key: string | undefined,
): unknown {
  if (typeof value === 'string') return key === 'flag' ? value : (ids.get(value) ?? value);
  if (Array.isArray(value)) return value.map((member) => renamed(member, ids, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([each, member]) => [
      ids.get(each) ?? each,
      renamed(member, ids, each),
    ]),
  );
}

/** Keys and words that mean something themselves, and may be ids as well. */
function wordsOfTheFormat(): ReadonlySet<string> {
  const words = new Set<string>();
  const look = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties, enum: values } = schema as { properties?: object; enum?: unknown };
    for (const key of Object.keys(properties ?? {})) words.add(key);
    for (const value of Array.isArray(values) ? values : []) words.add(String(value));
    for (const member of Object.values(schema)) look(member);
  };
  look(scenarioJsonSchema(() => undefined));
  return words;
}
