import * as z from 'zod';
import { benchmarkSchema } from './schema.ts';

/** The narrower limits of a summit, over the wider ones that the schema has for benchmarks. */
const summitLimits = {
  if: {
    properties: { kind: { description: 'A benchmark.', const: 'benchmark' } },
    required: ['kind'],
  },
  else: {
    properties: {
      issues: {
        description: '5 to 8, in the order of the agenda.',
        minItems: 5,
        maxItems: 8,
        items: {
          properties: {
            options: {
              description: '3 to 5 (6 with bridging ones), in order: neighbours are small steps.',
              minItems: 3,
              maxItems: 6,
            },
          },
        },
      },
    },
  },
} as const;

/** The format as JSON Schema (draft 7, which YAML editors know best), for completion and hints. */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(benchmarkSchema, {
    io: 'input',
    target: 'draft-7',
  });
  return { $schema, title: 'Scenario of Common Ground', ...schema, ...summitLimits };
}
