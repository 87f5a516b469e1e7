import type { PartOfCatalogue } from '../catalogue.ts';

/** What plain English (for readers of twelve) says otherwise than English; English says the rest. */
export const plainEnglish = {
  choose: () => import('./choose.json', { with: { type: 'json' } }),
  class: () => import('./class.json', { with: { type: 'json' } }),
  console: () => import('./console.json', { with: { type: 'json' } }),
  debrief: () => import('./debrief.json', { with: { type: 'json' } }),
  dossier: () => import('./dossier.json', { with: { type: 'json' } }),
  figures: () => import('./figures.json', { with: { type: 'json' } }),
  games: () => import('./games.json', { with: { type: 'json' } }),
  happenings: () => import('./happenings.json', { with: { type: 'json' } }),
  learn: () => import('./learn.json', { with: { type: 'json' } }),
  lesson: () => import('./lesson.json', { with: { type: 'json' } }),
  live: () => import('./live.json', { with: { type: 'json' } }),
  outcome: () => import('./outcome.json', { with: { type: 'json' } }),
  rationale: () => import('./rationale.json', { with: { type: 'json' } }),
  refusals: () => import('./refusals.json', { with: { type: 'json' } }),
  review: () => import('./review.json', { with: { type: 'json' } }),
  settings: () => import('./settings.json', { with: { type: 'json' } }),
  shelf: () => import('./shelf.json', { with: { type: 'json' } }),
  shell: () => import('./shell.json', { with: { type: 'json' } }),
  sources: () => import('./sources.json', { with: { type: 'json' } }),
  statement: () => import('./papers/statement.json', { with: { type: 'json' } }),
  table: () => import('./table.json', { with: { type: 'json' } }),
  title: () => import('./title.json', { with: { type: 'json' } }),
} as const satisfies PartOfCatalogue;
