import { applyOverlay, parseOverlay, type Overlay } from '../../scenario/translation/overlay.ts';
import { closestTag } from '../../scenario/translation/overlay-tag.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Translate } from '../../scenario/translation/translate.ts';
import { pseudoTag } from '../../words/pseudo.ts';
import { spokenNow } from '../languages/i18n.ts';
import { rememberTranslation } from '../languages/spoken.ts';
import { overlayFiles } from './overlay-files.ts';
import { ownOverlay } from './own/own-overlay.ts';
import { ownScenario } from './own/own-shelf.ts';
import { isBundled } from './scenario-text.ts';

const texts = overlayFiles(
  import.meta.glob<string | undefined>('/scenarios/*.*.yaml', { query: '?raw', import: 'default' }),
);

/**
 * How a scenario of this id is told in the language of the page, or in another if so said. As it
 * was written where nobody has translated it, where the translation cannot be fetched, or where it
 * does not fit: a recorded game may embed an older text than the one that was translated.
 */
export async function translationOf(
  id: string,
  language: string = spokenNow(),
): Promise<Translate> {
  const overlayOf = await overlaysOf(id, language).catch(() => undefined);
  return (scenario) => {
    const overlay = speaks(scenario, language) ? undefined : overlayOf?.(scenario);
    const told = overlay ? applyOverlay(scenario, overlay) : scenario;
    rememberTranslation(scenario, told);
    return told;
  };
}

async function overlaysOf(
  id: string,
  language: string,
): Promise<((scenario: Scenario) => Overlay | undefined) | undefined> {
  if (language === pseudoTag) return (await import('../../words/pseudo-overlay.ts')).pseudoOverlay;
  if (!isBundled(id)) {
    const own = await ownScenario(id);
    return own && ((scenario) => ownOverlay(own, scenario, language));
  }
  const ofScenario = texts.filter(({ slug }) => slug === id);
  const tag = closestTag(
    ofScenario.map((each) => each.language),
    language,
  );
  const file = ofScenario.find((each) => each.language === tag);
  const text = await file?.read();
  if (file === undefined || text === undefined) return undefined;
  return (scenario) => {
    const overlay = parseOverlay(file.name, text, scenario);
    return overlay.ok ? overlay.value : undefined;
  };
}

function speaks(scenario: Scenario, language: string): boolean {
  return scenario.language.toLowerCase() === language.toLowerCase();
}
