import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dance as danceOf } from '../../../debrief/chapters/dance.ts';
import { outcomeMark } from '../chart/outcome-mark.ts';
import { Scatter, type ScatterMark } from '../chart/scatter.tsx';
import { partyIn, useEnded } from '../ended.ts';

interface SmallPlaneProps {
  readonly label: string;
  readonly offers?: boolean; // every offer, with its round
}

/** Where a game ended in the plane of points, beside no deal and the edge of what could be had. */
export function SmallPlane({ label, offers = false }: SmallPlaneProps) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { review, outcome } = ended;
  const dance = useMemo(() => danceOf(review), [review]);
  const [right, up] = dance.sides.map((id) => t('axis', { party: partyIn(ended, id).name }));
  const ending = dance.signed ?? dance.rejected;
  const marks: readonly (ScatterMark | undefined)[] = [
    ...(offers ? dance.offers : []).map(
      ({ offer, alternative, by, round, points }): ScatterMark => ({
        id: `${offer}-${alternative}`,
        label: String(round),
        points,
        shape: by === dance.sides[0] ? 'circle' : 'square',
        look: by === dance.sides[0] ? 'hollow' : 'ink',
      }),
    ),
    {
      id: 'noDeal',
      label: t('landmark.short.noDeal'),
      points: dance.noDeal,
      shape: 'times',
      look: 'ink',
    },
    ending && {
      id: 'ending',
      label: t(`landmark.short.${dance.signed ? 'signed' : 'rejected'}`),
      points: ending.points,
      chosen: true,
      ...outcomeMark(outcome.kind),
    },
  ];
  return (
    <Scatter
      label={label}
      right={right ?? ''}
      up={up ?? ''}
      frontier={dance.home.frontier.map(({ points }) => points)}
      marks={marks.filter((mark) => mark !== undefined)}
    />
  );
}
