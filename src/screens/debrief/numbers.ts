import { wholePercent } from '../../debrief/scores/score.ts';

/** A number with a true minus sign, at most so many decimals. */
export function number(value: number, decimals = 1): string {
  const rounded = Number(value.toFixed(decimals));
  return rounded < 0 ? `−${-rounded}` : String(Math.abs(rounded));
}

/** The same, with a plus where it is above zero. */
export function signed(value: number, decimals = 1): string {
  const written = number(value, decimals);
  return Number(value.toFixed(decimals)) > 0 ? `+${written}` : written;
}

/** Rounded, but never to none or to all of what is not quite so. */
export function percent(share: number): string {
  return `${number(wholePercent(share), 0)}%`;
}
