import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioJsonSchema } from '../scenario/schema/json-schema.ts';
import { describing } from '../words/schema.ts';
import { root, unwritten } from './files.ts';
import { print, printJson, refuse, voice } from './shell.ts';
import type { TerminalVoice } from './voice.ts';

export function addSchema(program: Command, { speak }: TerminalVoice): void {
  program
    .command('schema')
    .description(speak('terminal:schema.does'))
    .option(
      '--out <file>',
      speak('terminal:schema.out'),
      join(root, 'scenarios', 'scenario.schema.json'),
    )
    .option('--json', speak('terminal:schema.json'))
    .action(async ({ out, json }: { out: string; json?: boolean }) => {
      if (json) {
        printJson(schema());
        return;
      }
      try {
        writeFileSync(out, await schemaText());
        print(speak('terminal:file.written', { file: out }));
      } catch (error) {
        refuse(unwritten(speak, out, error));
      }
    });
}

function schema() {
  return scenarioJsonSchema(describing(voice));
}

/** The schema as the file holds it, in the project's own layout. */
async function schemaText(): Promise<string> {
  const { format, resolveConfig } = await import('prettier');
  const options = await resolveConfig(join(root, 'package.json'));
  return format(JSON.stringify(schema()), { ...options, parser: 'json' });
}
