import { hashText } from '../../../lib/hash.ts';
import { parseScenario } from '../../../scenario/parse.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { applyOverlay } from '../../../scenario/translation/overlay.ts';
import { pseudoTag } from '../../../words/pseudo.ts';
import { rememberTranslation } from '../../languages/spoken.ts';
import { entryOf } from '../entry-of.ts';
import { pseudoEntry } from '../pseudo-entry.ts';
import type { ShelfEntry } from '../shelf-entry.ts';
import { ownOverlay } from './own-overlay.ts';
import type { OwnScenario } from './own-scenario.ts';

const read = new Map<string, Scenario | undefined>(); // by text: none is read twice

/** What the shelf shows of a person's own scenarios; of one that can no longer be played, nothing. */
export function ownEntries(
  scenarios: readonly OwnScenario[],
  language: string,
): readonly ShelfEntry[] {
  return scenarios.flatMap((own) => {
    const scenario = scenarioOf(own);
    if (!scenario) return [];
    const written = { ...entryOf(scenario, hashText(own.text)), own: true };
    const told = toldEntry(own, scenario, written, language);
    rememberTranslation(written, told);
    return [told];
  });
}

function toldEntry(
  own: OwnScenario,
  scenario: Scenario,
  written: ShelfEntry,
  language: string,
): ShelfEntry {
  if (scenario.language.toLowerCase() === language.toLowerCase()) return written;
  if (language === pseudoTag) return pseudoEntry(written);
  const overlay = ownOverlay(own, scenario, language);
  return overlay
    ? { ...entryOf(applyOverlay(scenario, overlay), written.hash), own: true }
    : written;
}

function scenarioOf({ id, text }: OwnScenario): Scenario | undefined {
  if (!read.has(text)) {
    const parsed = parseScenario(`${id}.yaml`, text);
    read.set(text, parsed.ok ? parsed.value : undefined);
  }
  return read.get(text);
}
