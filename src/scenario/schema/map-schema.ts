import * as z from 'zod';
import { mapKinds } from '../lists.ts';
import { block, list, number, oneOf, text } from './fields.ts';
import { want } from './want.ts';

const inDegrees = (least: number, most: number) => {
  const form = want('want.number', { least, most });
  return z.number({ error: form }).min(least, form).max(most, form);
};
const spot = () =>
  z.tuple([inDegrees(-180, 180), inDegrees(-90, 90)], { error: want('want.degrees') });

const sector = () =>
  z.tuple([inDegrees(0, 360), inDegrees(0, 360)], { error: want('want.directions') });

export const mapMark = block({
  kind: oneOf(mapKinds),
  at: spot(),
  to: spot().optional(),
  through: list(spot(), 1, 20).optional(),
  rangeKm: number(1, 20_000).optional(),
  sector: sector().optional(),
  label: text(40),
});

export const mapManner = block({
  borders: oneOf(['today', 'none']),
});
