import { closestTag } from '../../../scenario/translation/overlay-tag.ts';
import { parseOverlay, type Overlay } from '../../../scenario/translation/overlay.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { OwnScenario } from './own-scenario.ts';

/** The translation of a person's own scenario into a language, where there is one and it fits. */
export function ownOverlay(
  { id, overlays }: Pick<OwnScenario, 'id' | 'overlays'>,
  scenario: Scenario,
  language: string,
): Overlay | undefined {
  const tag = closestTag(Object.keys(overlays), language);
  if (tag === undefined) return undefined;
  const overlay = parseOverlay(`${id}.${tag}.yaml`, overlays[tag] ?? '', scenario);
  return overlay.ok ? overlay.value : undefined;
}
