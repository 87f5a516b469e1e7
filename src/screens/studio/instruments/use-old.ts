import { useGauges } from '../../../app/studio/gauges/gauges-store.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';

/** Whether the draft as it stands is no whole scenario, so that the last one that was is shown. */
export function useOld(): boolean {
  const isBroken = useStudio(({ reading }) => reading !== undefined && !reading.scenario);
  const isShown = useGauges(({ good }) => good !== undefined);
  return isBroken && isShown;
}
