import type { Portrait } from '../../../scenario/scenario.ts';
import { portrait } from '../../../scenario/schema/party-schema.ts';

/** What a draft says of a face, where that can be drawn. */
export function portraitIn(data: unknown): Portrait | undefined {
  const read = portrait.safeParse(data);
  return read.success ? read.data : undefined;
}
