import type { ScenarioFile } from '../../schema/schema.ts';
import { checkBorders } from '../marks.ts';
import { checkLeaks } from './leaks.ts';
import { checkLines } from './lines.ts';
import { checkMandates } from './mandates.ts';
import { checkHome } from './home.ts';
import { checkSecrets } from './secrets.ts';
import { checkTrades } from './trades.ts';
import { checkUnused } from './unused.ts';
import type { Report } from '../report.ts';

/**
 * Warns of a scenario that is in order and would play badly, as far as the file alone shows it.
 * What takes the analysis of all packages is in analysis/check-scenario.ts.
 */
export function checkPlay(file: ScenarioFile, report: Report): void {
  // What a benchmark has to trade is the field's; its ratifiers approve of everything.
  if (file.kind !== 'benchmark') {
    checkTrades(file, report);
    checkHome(file, report);
  }
  checkBorders(file, report);
  checkMandates(file, report);
  checkSecrets(file, report);
  checkLeaks(file, report);
  checkLines(file, report);
  checkUnused(file, report);
}
