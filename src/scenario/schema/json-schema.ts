import * as z from 'zod';
import { benchmarkSchema } from './schema.ts';

/**
 * Says what belongs at a place of the file: `scenario.issues.each.title`; undefined where there is
 * nothing to say. What holds other things is said at `is`, an entry of a list or a block keyed by
 * ids at `each`, what stands in every clause at `anywhere`.
 */
export type Describe = (place: string) => string | undefined;

type Node = Readonly<Record<string, unknown>>;

/** The format as JSON Schema (draft 7, which YAML editors know best), for completion and hints. */
export function scenarioJsonSchema(describe: Describe): Node {
  const { $schema, ...schema } = z.toJSONSchema(benchmarkSchema, {
    io: 'input',
    target: 'draft-7',
  });
  return {
    $schema,
    title: describe('file.title'),
    ...described(schema, 'scenario', describe),
    ...kindLimits(describe),
  };
}

/** The narrower limits of other kinds, over the wider ones that the schema has for benchmarks. */
function kindLimits(describe: Describe): Node {
  const options = { description: describe('file.summitOptions'), minItems: 3, maxItems: 6 };
  const issues = (description: string | undefined, minItems: number, maxItems: number): Node => ({
    properties: { issues: { description, minItems, maxItems, items: { properties: { options } } } },
  });
  const isKind = (kind: string, description: string | undefined): Node => ({
    properties: { kind: { description, const: kind } },
    required: ['kind'],
  });
  return {
    if: isKind('benchmark', describe('file.benchmark')),
    else: {
      if: isKind('practice', describe('file.practice')),
      then: issues(describe('file.practiceIssues'), 2, 4),
      else: issues(describe('file.summitIssues'), 5, 8),
    },
  };
}

/** A schema with a description of itself and of all that is in it. */
function described(node: Node, place: string, describe: Describe): Node {
  const inside = Object.entries(node).map(([key, value]): [string, unknown] => [
    key,
    describedPart(key, value, place, describe),
  ]);
  const holds = inside.some(([key, value]) => value !== node[key]);
  const description = describe(holds ? `${place}.is` : sharedPlace(place));
  return { ...Object.fromEntries(inside), ...(description === undefined ? {} : { description }) };
}

function describedPart(key: string, value: unknown, place: string, describe: Describe): unknown {
  const at = (name: string | number, part: unknown): Node =>
    described(part as Node, `${place}.${name}`, describe);
  if (typeof value !== 'object' || value === null) return value;
  switch (key) {
    case 'properties':
      return Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, at(name, part)]),
      );
    case 'additionalProperties':
      return at('each', value);
    case 'propertyNames':
      return described(value as Node, 'anywhere.id', describe);
    case 'items':
      return Array.isArray(value)
        ? value.map((part, index) => at(index + 1, part))
        : at('each', value);
    case 'anyOf':
      return (value as readonly Node[]).map((part) => at(String(part['type']), part));
    default:
      return value;
  }
}

/** What every clause has is told in one place. */
function sharedPlace(place: string): string {
  const name = place.split('.').at(-1);
  return name === 'because' || name === 'read' ? `anywhere.${name}` : place;
}
