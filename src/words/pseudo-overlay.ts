import { textsOf, type Overlay } from '../scenario/translation/overlay.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { pseudoTag, pseudoTexts } from './pseudo.ts';

/** All texts of a scenario in the pseudo-language. */
export function pseudoOverlay(scenario: Scenario): Overlay {
  const texts = pseudoTexts(textsOf(scenario));
  return { scenario: scenario.id, language: pseudoTag, texts, missing: [], warnings: [] };
}
