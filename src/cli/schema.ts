import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioJsonSchema } from '../scenario/json-schema.ts';
import { describing } from '../words/schema.ts';
import { reasonOf, root } from './files.ts';
import { print, printJson, refuse, voice } from './shell.ts';

export function addSchema(program: Command): void {
  program
    .command('schema')
    .description(
      'Writes the JSON Schema of scenario files, from which editors complete and explain.',
    )
    .option('--out <file>', 'where to', join(root, 'scenarios', 'scenario.schema.json'))
    .option('--json', 'print it instead')
    .action(async ({ out, json }: { out: string; json?: boolean }) => {
      if (json) {
        printJson(schema());
        return;
      }
      try {
        writeFileSync(out, await schemaText());
        print(`${out} written.`);
      } catch (error) {
        refuse(`${out} cannot be written: ${reasonOf(error)}.`);
      }
    });
}

function schema() {
  return scenarioJsonSchema(describing(voice));
}

/** The schema as the file holds it, in the project's own layout. */
export async function schemaText(): Promise<string> {
  const { format, resolveConfig } = await import('prettier');
  const options = await resolveConfig(join(root, 'package.json'));
  return format(JSON.stringify(schema()), { ...options, parser: 'json' });
}
