import { basename, dirname, join } from 'node:path';
import { ok, type Result } from '../lib/result.ts';
import { overlayName } from '../scenario/text/file-name.ts';
import { applyOverlay, parseOverlay, type Overlay } from '../scenario/translation/overlay.ts';
import { closestTag } from '../scenario/translation/overlay-tag.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Translate } from '../scenario/translation/translate.ts';
import { pseudoTag } from '../words/pseudo.ts';
import { pseudoOverlay } from '../words/pseudo-overlay.ts';
import { readScenario, readText, root, scenarioBytes, yamlFiles } from './files.ts';

/** A scenario told in a language, with its text as it was written. */
export function readTold(
  path: string,
  language: string,
): Result<{ readonly scenario: Scenario; readonly text: string }, string> {
  const read = readScenario(path);
  if (!read.ok) return read;
  const translate = translationOf(basename(path, '.yaml'), language, dirname(path));
  return ok({ ...read.value, scenario: translate(read.value.scenario) });
}

/**
 * How a scenario is told in a language: by the translation that stands in a folder, for a recorded
 * game that of the bundled scenarios. As it was written where there is none, or none that fits its
 * text; `validate` says why.
 */
export function translationOf(
  slug: string,
  language: string,
  folder = join(root, 'scenarios'),
): Translate {
  const overlayOf = overlaysOf(slug, language, folder);
  return (scenario) => {
    if (scenario.language.toLowerCase() === language.toLowerCase()) return scenario;
    const overlay = overlayOf(scenario);
    return overlay ? applyOverlay(scenario, overlay) : scenario;
  };
}

function overlaysOf(
  slug: string,
  language: string,
  folder: string,
): (scenario: Scenario) => Overlay | undefined {
  if (language === pseudoTag) return pseudoOverlay;
  const files = yamlFiles(folder);
  const byTag = new Map(
    (files.ok ? files.value : []).flatMap((path): [string, string][] => {
      const [, of, tag] = overlayName.exec(basename(path)) ?? [];
      return of === slug && tag !== undefined ? [[tag, path]] : [];
    }),
  );
  const path = byTag.get(closestTag([...byTag.keys()], language) ?? '');
  const text = path === undefined ? undefined : readText(path, scenarioBytes);
  if (path === undefined || !text?.ok) return () => undefined;
  return (scenario) => {
    const overlay = parseOverlay(path, text.value, scenario);
    return overlay.ok ? overlay.value : undefined;
  };
}
