import type { TFunction } from 'i18next';
import type { Pair } from '../../../analysis/space.ts';
import type { Dance } from '../../../debrief/chapters/dance.ts';
import type { Shape } from '../chart/mark.tsx';

export type LandmarkId =
  'signed' | 'rejected' | 'noDeal' | 'history' | 'nash' | 'kalaiSmorodinsky' | 'egalitarian';

/** A fixed point of the chart: what it is called, how it is drawn, where it lies. */
export interface Landmark {
  readonly id: LandmarkId;
  readonly shape: Shape;
  readonly look: 'ink' | 'brass' | 'bad' | 'hollow';
  readonly points: Pair;
}

/** The points of the chart that are no offers; the theory's among what both could bring home. */
export function landmarks(dance: Dance): readonly Landmark[] {
  const { home, signed, rejected, historical, noDeal } = dance;
  const historyApart = historical.points && String(historical.points) !== String(noDeal);
  const found: (Landmark | undefined)[] = [
    signed && { id: 'signed', shape: 'star', look: 'brass', points: signed.points },
    rejected && { id: 'rejected', shape: 'star', look: 'bad', points: rejected.points },
    { id: 'noDeal', shape: 'times', look: 'ink', points: noDeal },
    historical.points && historyApart
      ? { id: 'history', shape: 'wye', look: 'ink', points: historical.points }
      : undefined,
    home.nash && { id: 'nash', shape: 'diamond', look: 'hollow', points: home.nash.points },
    home.kalaiSmorodinsky && {
      id: 'kalaiSmorodinsky',
      shape: 'triangle',
      look: 'hollow',
      points: home.kalaiSmorodinsky.points,
    },
    home.egalitarian && {
      id: 'egalitarian',
      shape: 'cross',
      look: 'hollow',
      points: home.egalitarian.points,
    },
  ];
  return found.filter((each) => each !== undefined);
}

/** The names of the points that lie on one spot, written together. */
export function landmarkLabels(
  marks: readonly Landmark[],
  t: TFunction<'debrief'>,
): readonly { readonly points: Pair; readonly text: string }[] {
  const spots = new Map<string, { readonly points: Pair; readonly names: string[] }>();
  for (const { id, points } of marks) {
    const spot = spots.get(String(points)) ?? { points, names: [] };
    spot.names.push(t(`landmark.short.${id}`));
    spots.set(String(points), spot);
  }
  return [...spots.values()].map(({ points, names }) => ({ points, text: names.join(' · ') }));
}
