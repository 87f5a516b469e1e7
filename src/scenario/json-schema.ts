import * as z from 'zod';
import { scenarioSchema } from './schema.ts';

/** The format as JSON Schema (draft 7, which YAML editors know best), for completion and hints. */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-7' });
  return { $schema, title: 'Scenario of Common Ground', ...schema };
}
