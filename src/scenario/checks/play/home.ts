import { quoted } from '../../problems/explain.ts';
import { tell } from '../../problems/problem-key.ts';
import type { ScenarioFile } from '../../schema/schema.ts';
import { entries, members, type Report } from '../report.ts';

const widestMood = 1; // step, N31

/** N31: a ratifier who can never approve, or who always does, is no ratifier. */
export function checkHome(file: ScenarioFile, report: Report): void {
  for (const [, party, path] of members(['parties'], file.parties)) {
    for (const [ratifier, at] of entries([...path, 'ratifiers'], party.ratifiers)) {
      let [least, most] = [0, 0];
      for (const stance of ratifier.stances) {
        const options = file.issues.find(({ id }) => id === stance.issue)?.options ?? [];
        const steps = options.map(({ id }) => stance.options[id] ?? 0);
        least += Math.min(...steps);
        most += Math.max(...steps);
      }
      if (most < ratifier.threshold) {
        report.warn([...at, 'threshold'], () => {
          return [tell('play.approvesNothing', { ratifier: quoted(ratifier.id), support: most })];
        });
      }
      if (least - widestMood >= ratifier.threshold) {
        report.warn([...at, 'threshold'], () => {
          return [tell('play.approvesAll', { ratifier: quoted(ratifier.id), support: least })];
        });
      }
    }
  }
}
