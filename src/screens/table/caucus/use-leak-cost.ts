import { chanceOfLeak } from '../../../reckoning/caucus.ts';
import { signed } from '../../../words/numbers.ts';
import { useBench } from '../bench.ts';

/** N21: what an act that may leak costs, in words. */
export function useLeakCost(act: 'backChannel' | 'nonPaper'): string {
  const { view, t } = useBench();
  const chance = chanceOfLeak(view);
  if (chance === 0) return t(`caucus.${act}.costNone`);
  return t(`caucus.${act}.cost`, {
    percent: Math.round(chance * 1000) / 10,
    trust: signed(view.rules.trust.leak),
  });
}
