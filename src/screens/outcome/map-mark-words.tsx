import { useTranslation } from 'react-i18next';
import type { MapMark } from '../../scenario/scenario.ts';

interface MapMarkWordsProps {
  readonly issue: string;
  readonly mark: MapMark;
}

/** One mark of the map as a line of text. */
export function MapMarkWords({ issue, mark }: MapMarkWordsProps) {
  const { t } = useTranslation('outcome');
  const { kind, label, rangeKm, sector } = mark;
  const [from, to] = sector ?? [];
  return (
    <>
      <bdi>{issue}</bdi>: {t(`mark.${kind}`)}, <bdi>{label}</bdi>
      {rangeKm !== undefined &&
        `, ${t(kind === 'zone' ? 'map.around' : 'map.range', { km: rangeKm })}`}
      {sector !== undefined && `, ${t('map.sector', { from, to })}`}
    </>
  );
}
