import { loadGrammar } from '../app/languages/grammar.ts';
import { loadPhrasebook } from '../app/languages/phrasebook.ts';
import { screen } from './lazy-screen.ts';

async function sentences(): Promise<void> {
  const { loadSentences } = await import('../app/debrief/sentences.ts');
  await loadSentences();
}

/** What the shelf says of the scenarios, in the language of the page. */
async function shelf(): Promise<void> {
  const { loadShelf } = await import('../app/shelf/shelf.ts');
  await loadShelf();
}

export const Title = screen(['title'], async () => (await import('./title/title.tsx')).Title);
export const Learn = screen(['learn'], async () => (await import('./learn/learn.tsx')).Learn);
export const FirstGame = screen(
  ['learn', 'choose', 'problems'],
  async () => (await import('./learn/first-game.tsx')).FirstGame,
);
export const Telegram = screen(
  ['learn'],
  async () => (await import('./learn/telegram.tsx')).TelegramScreen,
);
export const Shelf = screen(['shelf'], async () => {
  await Promise.all([import('./shelf/shelf.tsx'), shelf()]);
  return (await import('./shelf/shelf.tsx')).Shelf;
});
export const Choose = screen(['choose'], async () => {
  await Promise.all([import('./choose/choose.tsx'), shelf()]);
  return (await import('./choose/choose.tsx')).Choose;
});
export const Dossier = screen(
  ['dossier'],
  async () => (await import('./dossier/dossier-screen.tsx')).DossierScreen,
);
export const Table = screen(
  ['table', 'statement', 'happenings', 'dossier', 'refusals', 'learn'],
  async () => {
    const [{ TableScreen }] = await Promise.all([
      import('./table/table-screen.tsx'),
      loadPhrasebook(),
    ]);
    return TableScreen;
  },
);
export const Outcome = screen(
  ['outcome', 'statement', 'happenings', 'debrief', 'table', 'refusals', 'learn'],
  async () => {
    const [{ OutcomeScreen }] = await Promise.all([
      import('./outcome/outcome-screen.tsx'),
      loadGrammar(),
    ]);
    return OutcomeScreen;
  },
);
export const Statement = screen(
  ['statement', 'happenings', 'debrief'],
  async () => (await import('./statement/statement-screen.tsx')).StatementScreen,
);
export const Debrief = screen(['debrief', 'outcome', 'table', 'refusals'], async () => {
  await sentences();
  return (await import('./debrief/debrief-screen.tsx')).DebriefScreen;
});
export const Report = screen(['debrief', 'outcome', 'table', 'refusals'], async () => {
  await sentences();
  return (await import('./debrief/report/report-screen.tsx')).ReportScreen;
});
export const Class = screen(['class'], async () => {
  await Promise.all([sentences(), shelf()]);
  return (await import('./class/class.tsx')).Class;
});
export const Studio = screen(['studio', 'drafts'], async () => {
  await Promise.all([import('./studio/studio.tsx'), shelf()]);
  return (await import('./studio/studio.tsx')).Studio;
});
export const Begin = screen(
  ['drafts', 'authoring'],
  async () => (await import('./studio/begin/begin.tsx')).Begin,
);
export const Workbench = screen(
  [
    'studio',
    'drafts',
    'hand-on',
    'instruments',
    'problems',
    'journeys',
    'debrief',
    'happenings',
    'table',
    'refusals',
    'authoring',
    'schema',
  ],
  async () => {
    await Promise.all([import('./studio/workbench/with-draft.tsx'), shelf()]);
    return (await import('./studio/workbench/with-draft.tsx')).WithDraft;
  },
);
export const PrintedPapers = screen(
  ['hand-on', 'dossier'],
  async () => (await import('./studio/hand-on/printed-papers.tsx')).PrintedPapers,
);
export const Carried = screen(
  ['hand-on', 'problems'],
  async () => (await import('./carried/carried.tsx')).Carried,
);
export const Games = screen(['games'], async () => (await import('./games/games.tsx')).Games);
export const Sources = screen(
  ['sources'],
  async () => (await import('./sources/sources.tsx')).Sources,
);
export const Gallery = screen(
  ['gallery', 'studio', 'outcome', 'settings'],
  async () => (await import('./gallery/gallery.tsx')).Gallery,
);
export const Settings = screen(
  ['settings'],
  async () => (await import('./settings/settings.tsx')).Settings,
);
export const Teach = screen(['console', 'live', 'refusals'], async () => {
  await Promise.all([import('./live/teach/teach.tsx'), shelf()]);
  return (await import('./live/teach/teach.tsx')).Teach;
});
export const TeachWith = screen(
  ['console', 'live'],
  async () => (await import('./live/teach/teach.tsx')).TeachWith,
);
export const Console = screen(
  ['console', 'live', 'table', 'happenings', 'dossier', 'refusals', 'class', 'debrief'],
  async () => {
    await Promise.all([
      import('./live/console/console.tsx'),
      sentences(),
      shelf(),
      loadPhrasebook(),
    ]);
    return (await import('./live/console/console.tsx')).Console;
  },
);
export const Projector = screen(
  ['console', 'live', 'table', 'class', 'debrief', 'outcome', 'refusals'],
  async () => {
    await Promise.all([
      import('./live/projector/projector.tsx'),
      sentences(),
      shelf(),
      loadGrammar(),
    ]);
    return (await import('./live/projector/projector.tsx')).Projector;
  },
);

/** A class: what a student meets in it, besides the screens of a game. */
export const Join = screen(['lesson', 'live'], async () => {
  return (await import('./live/join/join.tsx')).Join;
});
export const SeatLink = screen([], async () => {
  return (await import('./live/join/seat-link.tsx')).SeatLink;
});
export const Lesson = screen(['lesson', 'live', 'table', 'happenings'], async () => {
  return (await import('./live/lesson/lesson.tsx')).Lesson;
});
export const InClass = screen(['lesson', 'live', 'table', 'debrief', 'refusals'], async () => {
  return (await import('./live/room/in-class.tsx')).InClass;
});
export const ClassChapter = screen(['lesson', 'live'], async () => {
  return (await import('./live/room/class-chapter.tsx')).ClassChapter;
});
