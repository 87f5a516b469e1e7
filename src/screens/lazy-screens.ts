import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { loadArea, type Area } from '../app/languages/i18n.ts';

/** A screen fetched together with the sentences it speaks. */
function screen<Props>(
  areas: readonly Area[],
  fetchScreen: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [component] = await Promise.all([fetchScreen(), ...areas.map(loadArea)]);
    return { default: component };
  });
}

export const Title = screen(['title'], async () => (await import('./title/title.tsx')).Title);
export const Learn = screen(['learn'], async () => (await import('./learn/learn.tsx')).Learn);
export const Shelf = screen(['shelf'], async () => (await import('./shelf/shelf.tsx')).Shelf);
export const Choose = screen(['choose'], async () => (await import('./choose/choose.tsx')).Choose);
export const Dossier = screen(
  ['dossier'],
  async () => (await import('./dossier/dossier-screen.tsx')).DossierScreen,
);
export const Table = screen(
  ['table', 'dossier'],
  async () => (await import('./table/table-screen.tsx')).TableScreen,
);
export const Outcome = screen(
  ['outcome', 'debrief', 'table'],
  async () => (await import('./outcome/outcome-screen.tsx')).OutcomeScreen,
);
export const Debrief = screen(['debrief', 'outcome', 'table'], async () => {
  const { loadSentences } = await import('../app/review/sentences.ts');
  await loadSentences();
  return (await import('./debrief/debrief-screen.tsx')).DebriefScreen;
});
export const Class = screen(['class'], async () => {
  const { loadSentences } = await import('../app/review/sentences.ts');
  await loadSentences();
  return (await import('./class/class.tsx')).Class;
});
export const Games = screen(['games'], async () => (await import('./games/games.tsx')).Games);
export const Sources = screen(
  ['sources'],
  async () => (await import('./sources/sources.tsx')).Sources,
);
export const Settings = screen(
  ['settings'],
  async () => (await import('./settings/settings.tsx')).Settings,
);
