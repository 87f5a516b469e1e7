import type { ScenarioFile } from '../schema/schema.ts';
import { checkBorders } from './marks.ts';
import { checkMandates } from './play-mandates.ts';
import { checkHome } from './play-home.ts';
import { checkSecrets } from './play-secrets.ts';
import { checkTrades } from './play-trades.ts';
import { checkUnused } from './play-unused.ts';
import type { Report } from './report.ts';

/**
 * Warns of a scenario that is in order and would play badly, as far as the file alone shows it.
 * What takes the analysis of all packages is in analysis/check-scenario.ts.
 */
export function checkPlay(file: ScenarioFile, report: Report): void {
  // What a benchmark has to trade is the field's; its ratifiers approve of everything.
  if (file.kind === 'summit') {
    checkTrades(file, report);
    checkHome(file, report);
  }
  checkBorders(file, report);
  checkMandates(file, report);
  checkSecrets(file, report);
  checkUnused(file, report);
}
