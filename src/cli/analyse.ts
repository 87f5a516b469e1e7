import type { Command } from 'commander';
import { instruments, openSpace } from '../analysis/instruments/instruments.ts';
import { analyseSpace, type Report, type ReportPoint } from '../analysis/report.ts';
import { scenarioSpace } from '../analysis/scenario-space.ts';
import { startGame } from '../negotiation/start.ts';
import { describeScenario } from './analysis/describe-scenario.ts';
import { readGeniusFiles } from './genius/genius-files.ts';
import { readWhole } from './seats.ts';
import { exit, print, printJson, refuse } from './shell.ts';
import { readTold } from './translation.ts';
import type { TerminalSpeak, TerminalVoice } from './voice.ts';

interface Options {
  readonly genius?: boolean;
  readonly trust?: number;
  readonly locked?: boolean;
  readonly json?: boolean;
}

export function addAnalyse(program: Command, { speak, language }: TerminalVoice): void {
  program
    .command('analyse')
    .description(speak('terminal:analyse.does'))
    .argument('<file...>', speak('terminal:analyse.file'))
    .option('--genius', speak('terminal:analyse.genius'))
    .option('--trust <n>', speak('terminal:analyse.trust'), readWhole(speak, 0, 100))
    .option('--locked', speak('terminal:analyse.locked'))
    .option('--json', speak('terminal:option.json'))
    .action((files: readonly string[], options: Options) => {
      if (options.genius) analyseGenius(speak, files, options);
      else for (const file of files) analyseScenario(speak, file, { ...options, language });
    });
}

function analyseGenius(speak: TerminalSpeak, files: readonly string[], { json }: Options): void {
  const [domain, one, other] = files;
  if (domain === undefined || one === undefined || other === undefined || files.length !== 3) {
    refuse(speak('terminal:analyse.threeFiles'));
    return;
  }
  const read = readGeniusFiles([domain, one, other], json);
  if (!read) return;
  const { name, space, discounts } = read;
  const report = analyseSpace(space);
  if (json) printJson({ domain: name, discounts, ...report });
  else {
    const sides = [speak('terminal:analyse.first'), speak('terminal:analyse.second')] as const;
    print(describe(speak, name, sides, report));
  }
}

function analyseScenario(
  speak: TerminalSpeak,
  file: string,
  { trust, locked, json, language }: Options & Pick<TerminalVoice, 'language'>,
): void {
  const read = readTold(file, language);
  if (!read.ok) {
    refuse(read.error);
    exit(1);
    return;
  }
  const { scenario } = read.value;
  const at = trust ?? scenario.trust;
  const space = locked
    ? scenarioSpace({ ...startGame(scenario, 0), trust: at }, 'consultable')
    : openSpace(scenario, at);
  const report = analyseSpace(space);
  const known = instruments(scenario, space);
  const [one, other] = scenario.parties;
  if (json) {
    const { signability, home, trust: reach, flaws } = known;
    const head = { scenario: scenario.id, parties: [one.id, other.id], trust: at };
    printJson({ ...head, ...report, signability, home, trustReach: reach, flaws });
  } else {
    const title = speak('terminal:analyse.atTrust', { title: scenario.title, trust: at });
    print(describe(speak, title, [one.name, other.name], report));
    print(`\n${describeScenario(speak, scenario, report, known)}`);
  }
}

function describe(
  speak: TerminalSpeak,
  title: string,
  sides: readonly [string, string],
  report: Report,
): string {
  const row = (name: Row, said: string): string =>
    `  ${speak(`terminal:analyse.row.${name}`).padEnd(18)} ${said}`;
  const figures = (name: Row, point: ReportPoint | null): string => {
    const pair = point?.utilities.map((each) => Number(each.toFixed(4))).join(' / ');
    return row(name, pair ?? speak('terminal:analyse.none'));
  };
  const { outcomes, reservation, frontier, ratified } = report;
  return [
    title,
    `  ${speak('terminal:analyse.packages', { count: outcomes, one: sides[0], other: sides[1] })}`,
    row('without', reservation.join(' / ')),
    row('frontier', speak('table:points', { count: frontier.length })),
    figures('nash', report.nash),
    figures('kalaiSmorodinsky', report.kalaiSmorodinsky),
    figures('egalitarian', report.egalitarian),
    figures('largestSum', report.maxWelfare),
    ...(ratified
      ? [
          `  ${speak('terminal:analyse.ratified', { count: ratified.frontier.length })}`,
          figures('nash', ratified.nash),
          figures('kalaiSmorodinsky', ratified.kalaiSmorodinsky),
          figures('egalitarian', ratified.egalitarian),
        ]
      : []),
  ].join('\n');
}

type Row = 'without' | 'frontier' | 'nash' | 'kalaiSmorodinsky' | 'egalitarian' | 'largestSum';
