import type { Command } from 'commander';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseRecord } from '../record/parse.ts';
import { serializeRecord } from '../record/serialize.ts';
import type { GameRecord } from '../record/record.ts';
import { resumeHost } from '../session/host.ts';
import { travel, type Journey, type Version } from '../session/journey.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import { visible } from '../scenario/problems/problem.ts';
import { journeyWords } from '../words/journey.ts';
import { readScenario, readText, unreadProblem, unwritten } from './files.ts';
import { listed, spoken } from './problems.ts';
import { exit, print, printJson, refuse } from './shell.ts';
import type { TerminalSpeak, TerminalVoice } from './voice.ts';

interface Options {
  readonly accept?: boolean;
  readonly json?: boolean;
}

/** A kept game and what became of it. */
interface Kept {
  readonly file: string;
  readonly came: Came;
}

type Came =
  | { readonly ok: true; readonly value: Journey }
  | { readonly ok: false; readonly error: readonly Problem[] };

export function addJourneys(program: Command, { speak, t }: TerminalVoice): void {
  program
    .command('journeys')
    .description(speak('terminal:journeys.does'))
    .argument('<file>', speak('terminal:journeys.file'))
    .argument('[game...]', speak('terminal:journeys.games'))
    .option('--accept', speak('terminal:journeys.accept'))
    .option('--json', speak('terminal:option.json'))
    .addHelpText('after', `\n${speak('terminal:journeys.exits')}`)
    .action((file: string, games: readonly string[], options: Options) => {
      const version = readScenario(file);
      if (!version.ok) {
        refuse(version.error);
        exit(1);
        return;
      }
      const files = games.length > 0 ? games.flatMap(gamesIn) : gamesIn(folderOf(file));
      if (files.length === 0) {
        refuse(speak('terminal:journeys.none', { folder: folderOf(file) }));
        return;
      }
      const kept = files.map((each) => ({ file: each, came: journeyOf(each, version.value) }));
      if (kept.some(({ came }) => !came.ok || came.value.end.kind !== 'same')) exit(1);
      if (options.json) printJson({ file, journeys: kept.map((each) => asJson(each)) });
      else print(kept.map((each) => describe(speak, t, version.value, each)).join('\n'));
      if (options.accept) for (const each of kept) accept(speak, each);
    });
}

/** `talks.yaml` keeps its games in `talks.journeys/`. */
function folderOf(file: string): string {
  return join(dirname(file), `${basename(file).replace(/\.ya?ml$/, '')}.journeys`);
}

/** A file alone, or the saved games of a folder by name. */
function gamesIn(path: string): readonly string[] {
  if (!existsSync(path)) return path.endsWith('.journeys') ? [] : [path];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => join(path, name));
}

function journeyOf(file: string, version: Version): Came {
  const text = readText(file);
  if (!text.ok) return { ok: false, error: [unreadProblem(file, text.error)] };
  const record = parseRecord(text.value);
  if (!record.ok) return record;
  return travel(record.value, version);
}

function describe(
  speak: TerminalSpeak,
  t: TerminalVoice['t'],
  { scenario }: Version,
  { file, came }: Kept,
): string {
  if (!came.ok) return `${file}: ${speak('terminal:journeys.unread')}\n${listed(came.error)}`;
  const [first = '', ...more] = journeyWords(t, scenario, came.value.end).map(visible);
  return [`${file}: ${first}`, ...more.map((line) => `  ${line}`)].join('\n');
}

function asJson({ file, came }: Kept): object {
  if (!came.ok) return { file, kind: 'unread', problems: came.error.map(spoken) };
  const { end } = came.value;
  if (!('view' in end)) return { file, ...end };
  const { view: _, ...rest } = end;
  return { file, ...rest };
}

/** From now on the game is as it came out: its first moves as they are made now, AI delegations going on. */
function accept(speak: TerminalSpeak, { file, came }: Kept): void {
  if (!came.ok || came.value.end.kind === 'same' || came.value.end.kind === 'otherSides') return;
  const record = playedOn(came.value.record);
  try {
    writeFileSync(file, serializeRecord(record));
    print(speak('terminal:journeys.accepted', { file, count: record.moves.length }));
  } catch (error) {
    refuse(unwritten(speak, file, error));
  }
}

function playedOn(record: GameRecord): GameRecord {
  const host = resumeHost(record);
  if (!host.ok) return record;
  while (host.value.stepAi());
  return host.value.record();
}
