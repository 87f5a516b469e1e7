import type { TFunction } from 'i18next';
import type { Unit } from '../../../debrief/scores/score.ts';
import { number, percent, signed } from '../numbers.ts';

/** A figure with its unit; what can fall below zero shows its sign. */
export function amountIn(t: TFunction<'debrief'>, value: number, unit: Unit): string {
  switch (unit) {
    case 'share':
      return percent(value);
    case 'points':
      return t('unit.points', { count: value, value: signed(value) });
    case 'steps':
      return t('unit.steps', { count: value, value: number(value) });
    case 'trust':
      return t('unit.trust', { value: signed(value) });
  }
}
