import { forgetFailures } from '../app/fetched.ts';
import * as screens from './lazy-screens.ts';

const calm = 1500; // milliseconds after the table stands

/**
 * Fetches, once the table stands, what its game needs to be finished, exported and debriefed, and the
 * other pages with it: a connection that is lost in the talks then takes nothing away. Gives back how
 * to call it off.
 */
export function prefetchEnd(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;
  const soon = () => {
    clearTimeout(timer);
    if (!gone) timer = setTimeout(() => void fetchEnd(), calm);
  };
  stage().then(soon, soon);
  window.addEventListener('online', soon);
  return () => {
    gone = true;
    clearTimeout(timer);
    window.removeEventListener('online', soon);
  };
}

async function stage() {
  const { fetchStage } = await import('./table/stage/use-stage.ts');
  await fetchStage();
}

async function ending() {
  const { fetchEnding } = await import('./table/stage/use-stage.ts');
  const { fetchWorld } = await fetchEnding();
  await fetchWorld();
}

/** Where a game goes on to, and what else is looked at in between; not where scenarios are written or classes led. */
const besideTheTable = [
  screens.Title,
  screens.Learn,
  screens.FirstGame,
  screens.Telegram,
  screens.Shelf,
  screens.Choose,
  screens.Dossier,
  screens.Table,
  screens.Outcome,
  screens.Statement,
  screens.Debrief,
  screens.Report,
  screens.Class,
  screens.Games,
  screens.Sources,
  screens.Settings,
  screens.Lesson,
  screens.InClass,
  screens.ClassChapter,
] as const;

async function fetchEnd(): Promise<void> {
  const parts = await Promise.allSettled([
    ...besideTheTable.map((screen) => screen.fetch()),
    ...onceAsked(),
    ending(),
    import('../app/source-texts.ts'), // read when somebody asks: that takes a slow machine half a second
    ...typefaces(),
  ]);
  // Nothing waits for them: whatever failed is asked for again when it is wanted.
  if (parts.some(({ status }) => status === 'rejected')) forgetFailures();
}

/** What the pages fetch only when something is done on them. */
function onceAsked(): readonly Promise<unknown>[] {
  return [
    import('../app/storage/storage.ts'),
    import('../app/open-game.ts'),
    import('../app/play.ts'),
    import('../app/fork-game.ts'),
    import('../app/keep-as-new.ts'),
    import('../app/files/import-games.ts'),
  ];
}

/** Each face in its Latin letters; a browser fetches a face only when a letter of it is shown. */
function typefaces(): readonly Promise<unknown>[] {
  return [...document.fonts].map(({ style, weight, family }) =>
    document.fonts.load(`${style} ${weight} 1em ${family}`, 'A'),
  );
}
