import { err, ok, type Result } from '../lib/result.ts';
import { buildScenario } from './build.ts';
import { checkCitations } from './checks/citations.ts';
import { checkDates } from './checks/dates.ts';
import { checkEvents } from './checks/events.ts';
import { checkHistory } from './checks/history.ts';
import { checkIssues } from './checks/issues.ts';
import { checkLadders } from './checks/ladders.ts';
import { checkReservedNames, checkUniqueNames, namesOf } from './checks/names.ts';
import { checkParties } from './checks/parties.ts';
import { checkPlainTexts } from './checks/plain-texts.ts';
import { checkPlay } from './checks/play/play.ts';
import { reportTo } from './checks/report.ts';
import { checkRules } from './checks/rules.ts';
import { checkSheets } from './checks/sheets.ts';
import { diagnoseAs, type Diagnosis } from './problems/diagnose.ts';
import type { Finding } from './problems/explain.ts';
import { migrate } from './migrations/migrate.ts';
import type { Problem } from './problems/problem.ts';
import { salvage } from './salvage.ts';
import type { Scenario } from './scenario.ts';
import { schemaFor, type ScenarioFile } from './schema/schema.ts';
import type { Sources } from './sources/sources.ts';
import type { Path } from './text/yaml-nodes.ts';

/**
 * Reads a scenario from its YAML text. Whatever the text holds, the answer is a whole scenario or a
 * list of all its problems (the first hundred): never an exception, and in time that the size of
 * the text bounds.
 *
 * @param file the name that messages show
 * @param sources so that citations are checked against what there is; without them, only that the
 *   cited seeds are listed, and what cites the scenario's own works
 */
export function parseScenario(
  file: string,
  text: string,
  sources?: Sources,
): Result<Scenario, readonly Problem[]> {
  const { value, problems } = diagnoseScenario(file, text, sources);
  return value === undefined ? err(problems) : ok(value);
}

/** The same with what is wrong and what only plays badly in one list. */
export function diagnoseScenario(
  file: string,
  text: string,
  sources?: Sources,
): Diagnosis<Scenario> {
  const { value, problems, data } = diagnoseAs(file, text, {
    schema: schemaFor,
    migrate,
    check: (data, whole, twice) => checkMeaning(data, whole, twice, sources),
  });
  return { value: value && buildScenario(value), problems, data };
}

/** The key of a party, which has been lost where it was given twice. */
const isParty = (path: Path): boolean => path.length === 2 && path[0] === 'parties';

function checkMeaning(
  data: unknown,
  whole: ScenarioFile | undefined,
  twice: readonly Path[],
  sources: Sources | undefined,
): readonly Finding[] {
  const file = salvage(schemaFor(data), data);
  if (file === undefined) return [];
  const findings: Finding[] = [];
  const report = reportTo(findings);
  const names = namesOf(file, twice.some(isParty));
  checkUniqueNames(file, report);
  checkReservedNames(file, report);
  checkDates(file, report);
  checkIssues(file, names, report);
  checkParties(file, names, report);
  checkSheets(file, names, report);
  checkLadders(file, names, report);
  checkEvents(file, names, report);
  checkRules(file, report);
  checkHistory(file, names, report);
  checkCitations(file, report, sources);
  checkPlainTexts(data, report);
  // How it plays is asked of files that hold together.
  if (whole && findings.every(({ severity }) => severity === 'warning')) checkPlay(whole, report);
  return findings;
}
