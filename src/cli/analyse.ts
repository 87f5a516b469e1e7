import type { Command } from 'commander';
import { analyseSpace, type Report, type ReportPoint } from '../analysis/report.ts';
import { scenarioSpace } from '../analysis/scenario-space.ts';
import { startGame } from '../negotiation/start.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { readScenario } from './files.ts';
import { readGeniusFiles } from './genius-files.ts';
import { readWhole } from './seats.ts';
import { exit, print, printJson, refuse } from './shell.ts';

interface Options {
  readonly genius?: boolean;
  readonly trust?: number;
  readonly locked?: boolean;
  readonly json?: boolean;
}

export function addAnalyse(program: Command): void {
  program
    .command('analyse')
    .description('Computes what could be agreed: the frontier and the points on it, exactly.')
    .argument('<file...>', 'a scenario; with --genius a domain and two profiles')
    .option('--genius', 'read Genius XML: DOMAIN.xml PROFILE1.xml PROFILE2.xml')
    .option('--trust <n>', 'points at this trust, not at the starting one', readWhole(0, 100))
    .option('--locked', 'leave out the options that experts would have to open')
    .option('--json', 'as JSON')
    .action((files: readonly string[], options: Options) => {
      if (options.genius) analyseGenius(files, options);
      else for (const file of files) analyseScenario(file, options);
    });
}

function analyseGenius(files: readonly string[], { json }: Options): void {
  const [domain, one, other] = files;
  if (domain === undefined || one === undefined || other === undefined || files.length !== 3) {
    refuse('With --genius three files are needed: a domain and two profiles.');
    return;
  }
  const read = readGeniusFiles([domain, one, other], json);
  if (!read) return;
  const { name, space, discounts } = read;
  const report = analyseSpace(space);
  if (json) printJson({ domain: name, discounts, ...report });
  else print(describe(name, ['the first', 'the second'], report));
}

function analyseScenario(file: string, { trust, locked, json }: Options): void {
  const read = readScenario(file);
  if (!read.ok) {
    refuse(read.error);
    exit(1);
    return;
  }
  const { scenario } = read.value;
  const at = trust ?? scenario.trust;
  const space = scenarioSpace(
    { ...startGame(scenario, 0), trust: at, ...(locked ? {} : { opened: allBridging(scenario) }) },
    'consultable',
  );
  const report = analyseSpace(space);
  const [one, other] = scenario.parties;
  if (json) printJson({ scenario: scenario.id, parties: [one.id, other.id], trust: at, ...report });
  else print(describe(`${scenario.title}, at trust ${at}`, [one.name, other.name], report));
}

function allBridging({ issues }: Scenario): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    issues.map(({ id, options }) => [
      id,
      options.filter(({ bridging }) => bridging).map((option) => option.id),
    ]),
  );
}

function describe(title: string, sides: readonly [string, string], report: Report): string {
  const figures = (label: string, point: ReportPoint | null): string => {
    const pair = point?.utilities.map((each) => Number(each.toFixed(4))).join(' / ');
    return `  ${label.padEnd(18)} ${pair ?? 'none'}`;
  };
  const { outcomes, reservation, frontier, ratified, zopa, winSets } = report;
  return [
    title,
    `  ${outcomes} packages; figures are ${sides[0]} / ${sides[1]}`,
    `  without agreement  ${reservation.join(' / ')}`,
    `  frontier           ${frontier.length} points`,
    figures('Nash', report.nash),
    figures('Kalai-Smorodinsky', report.kalaiSmorodinsky),
    figures('egalitarian', report.egalitarian),
    figures('largest sum', report.maxWelfare),
    ...(ratified
      ? [
          `  that both can bring home: ${ratified.frontier.length} points`,
          figures('Nash', ratified.nash),
          figures('Kalai-Smorodinsky', ratified.kalaiSmorodinsky),
          figures('egalitarian', ratified.egalitarian),
        ]
      : []),
    ...(zopa ? [`  ZOPA               ${JSON.stringify(zopa)}`] : []),
    ...(winSets ? [`  win-sets           ${JSON.stringify(winSets)}`] : []),
  ].join('\n');
}
