import type { Instruments } from '../../analysis/instruments/instruments.ts';
import type { PartyHome } from '../../analysis/instruments/home.ts';
import type { Report, ReportPoint } from '../../analysis/report.ts';
import type { Zopa } from '../../analysis/zopa.ts';
import { visible } from '../../scenario/problems/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { columns } from '../simulate/columns.ts';
import type { TerminalSpeak } from '../voice.ts';
import { plot } from './plot.ts';
import { numeral, signedTable } from './signed-table.ts';
import { wrapped } from './wrapped.ts';

/** What there is to say of a scenario beyond the figures of its space, for people. */
export function describeScenario(
  speak: TerminalSpeak,
  scenario: Scenario,
  report: Report,
  { signability, home }: Pick<Instruments, 'signability' | 'home'>,
): string {
  const part = (name: Heading, lines: readonly string[]): string =>
    [speak(`terminal:analyse.heading.${name}`), ...lines].join('\n');
  const { zopa, ratified } = report;
  const nash = ratified?.nash ?? null;
  return [
    part('without', withoutAgreement(speak, scenario, report)),
    part('zopa', zopa ? room(speak, zopa) : []),
    part('frontier', frontierList(speak, scenario, report)),
    part('plot', drawn(speak, scenario, report)),
    part('nash', nash ? issueByIssue(scenario, nash) : [`  ${speak('terminal:analyse.none')}`]),
    part(
      'home',
      home.flatMap((side) => atHome(speak, scenario, side)),
    ),
    part('signed', [signedTable(speak, scenario, signability)]),
  ].join('\n\n');
}

type Heading = 'without' | 'zopa' | 'frontier' | 'plot' | 'nash' | 'home' | 'signed';

function withoutAgreement(
  speak: TerminalSpeak,
  { parties }: Scenario,
  { reservation }: Report,
): readonly string[] {
  return parties.map(({ name, noAgreement }, side) => {
    const points = speak('table:points', { count: reservation[side] ?? 0 });
    return wrapped(`  ${visible(name)}: ${points}. `, visible(noAgreement.text).split(' '), ' ');
  });
}

function room(
  speak: TerminalSpeak,
  { any, ratified }: NonNullable<Report['zopa']>,
): readonly string[] {
  const said = (name: 'any' | 'ratified', { packages, share }: Zopa): string => {
    if (packages === undefined || share === undefined) {
      return `  ${speak(`terminal:analyse.zopa.${name}Many`)}`;
    }
    if (Number(packages) === 0) return `  ${speak(`terminal:analyse.zopa.${name}None`)}`;
    const percent = (100 * share).toFixed(1);
    return `  ${speak(`terminal:analyse.zopa.${name}`, { packages, percent })}`;
  };
  return [said('any', any), said('ratified', ratified)];
}

/** Of what both can bring home; of all where they can bring nothing home. */
function frontierList(
  speak: TerminalSpeak,
  scenario: Scenario,
  { frontier, ratified }: Report,
): readonly string[] {
  const homely = ratified?.frontier ?? [];
  const isHomely = homely.length > 0;
  const [one, other] = scenario.parties.map(({ name }) => visible(name));
  const note = speak(isHomely ? 'terminal:analyse.homely' : 'terminal:analyse.notHomely', {
    one: one ?? '',
    other: other ?? '',
  });
  return [
    wrapped('  ', note.split(' '), ' '),
    ...(isHomely ? homely : frontier).map(({ utilities: [a, b], outcome }) =>
      wrapped(`  ${numeral(a).padStart(4)} / ${numeral(b).padEnd(4)} `, titles(scenario, outcome)),
    ),
  ];
}

/** The titles of what a package changes. */
function titles({ issues }: Scenario, outcome: ReportPoint['outcome']): readonly string[] {
  return issues.flatMap(({ id, statusQuo, options }) => {
    const option = options.find((each) => each.id === outcome[id]);
    return option === undefined || option.id === statusQuo ? [] : [visible(option.title)];
  });
}

function drawn(speak: TerminalSpeak, { parties }: Scenario, report: Report): readonly string[] {
  const [one, other] = parties.map(({ name }) => visible(name));
  const key = speak('terminal:analyse.plotKey', { one: one ?? '', other: other ?? '' });
  return [
    wrapped('  ', key.split(' '), ' '),
    ...plot({
      all: report.frontier.map(({ utilities }) => utilities),
      homely: (report.ratified?.frontier ?? []).map(({ utilities }) => utilities),
      reservation: report.reservation,
      nash: report.ratified?.nash?.utilities,
    }),
  ];
}

function issueByIssue({ issues }: Scenario, { outcome }: ReportPoint): readonly string[] {
  return issues.map(({ id, short, options }) => {
    const title = options.find((option) => option.id === outcome[id])?.title ?? '';
    return `  ${visible(short).padEnd(16)} ${visible(title)}`;
  });
}

function atHome(speak: TerminalSpeak, scenario: Scenario, side: PartyHome): readonly string[] {
  const party = scenario.parties.find(({ id }) => id === side.party);
  const of = (id: string | null) => party?.ratifiers.find((each) => each.id === id);
  const binding = side.ratifiers.find(({ ratifier }) => ratifier === side.binds);
  const head = speak('terminal:analyse.bringsHome', {
    party: visible(party?.name ?? ''),
    percent: (100 * side.share).toFixed(1),
  });
  const binds = speak(binding ? 'terminal:analyse.binds' : 'terminal:analyse.nobodyBinds', {
    ratifier: visible(of(side.binds)?.name ?? ''),
    packages: binding?.blocks ?? 0,
  });
  const names = ['threshold', 'weight', 'veto', 'statusQuo', 'best', 'nash'] as const;
  const rows = side.ratifiers.map((each) => [
    visible(of(each.ratifier)?.short ?? ''),
    numeral(each.threshold),
    String(each.weight),
    each.veto ? speak('terminal:analyse.yes') : '',
    numeral(each.statusQuo),
    each.best === null ? '' : numeral(each.best),
    each.nash === null ? '' : numeral(each.nash),
  ]);
  return [
    wrapped('  ', `${head} ${binds}`.split(' '), ' '),
    columns([['', ...names.map((name) => speak(`terminal:analyse.support.${name}`))], ...rows]),
  ];
}
