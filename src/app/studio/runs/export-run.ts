import { csvOf } from '../../../simulation/csv.ts';
import { saveFile } from '../../files/save-file.ts';
import { firstDice, type Run } from './run.ts';
import { summaryOf } from './summaries.ts';
import { meetings } from './try-hard.ts';

/** Hands over one row a game, for a spreadsheet: the same as the terminal writes. */
export function saveRunAsCsv({ on: { scenario }, lineups, results }: Run): void {
  const text = csvOf(scenario, lineups, results);
  saveFile(`${scenario.id}-games.csv`, new Blob([text], { type: 'text/csv' }));
}

/** Hands over what the games come to, as the terminal's `--json` has it. */
export function saveRunAsJson(run: Run): void {
  const { scenario } = run.on;
  const about = { dice: firstDice, seconds: run.took / 1000 };
  const matrix = meetings(run);
  const counted =
    matrix.length > 0
      ? { scenario: scenario.id, matrix, ...about }
      : { ...summaryOf(run), ...about };
  const text = `${JSON.stringify(counted, undefined, 2)}\n`;
  saveFile(`${scenario.id}-games.json`, new Blob([text], { type: 'application/json' }));
}
