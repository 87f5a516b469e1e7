/** Every address of the game, after the #. Screens link through these and never spell one out. */
export const routes = {
  title: '/',
  learn: '/learn',
  shelf: '/shelf',
  choose: '/choose/:scenario',
  dossier: '/dossier/:game',
  table: '/table/:game',
  outcome: '/outcome/:game',
  debrief: '/debrief/:game',
  class: '/class',
  games: '/games',
  sources: '/sources',
  settings: '/settings',
} as const;

export const pathTo = {
  choose: (scenario: string) => `/choose/${encodeURIComponent(scenario)}`,
  dossier: (game: string) => `/dossier/${encodeURIComponent(game)}`,
  table: (game: string) => `/table/${encodeURIComponent(game)}`,
  outcome: (game: string) => `/outcome/${encodeURIComponent(game)}`,
  debrief: (game: string) => `/debrief/${encodeURIComponent(game)}`,
} as const;
