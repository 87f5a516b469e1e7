import { posix } from 'node:path';

/** What the files of one folder of `src/` may import. */
export interface Row {
  readonly ours: readonly string[]; // other folders of src, and `assets`, `scenarios`, `seeds`
  readonly types?: readonly string[]; // folders whose types alone may be imported
  readonly files?: readonly string[]; // of those, files that may be imported for more
  readonly theirs: readonly string[]; // packages; `node:` stands for every built-in module
}

const reactive = ['react', 'react-dom', 'react-i18next', 'i18next'];
const controls = ['react-aria-components', 'lucide-react', 'wouter'];
const drawing = ['d3-geo', 'd3-scale', 'd3-shape', 'topojson-client', 'world-atlas'];
const editing = ['@codemirror', '@lezer'];
const typefaces = ['@fontsource/old-standard-tt', '@fontsource/pt-sans', '@fontsource/pt-serif'];

const lists = ['src/scenario/lists.ts'];

/** Who may import whom; a folder without a row may not exist. */
export const importTable: Readonly<Record<string, Row>> = {
  lib: { ours: [], theirs: ['pure-rand', 'papaparse'] },
  scenario: { ours: ['lib'], theirs: ['zod', 'yaml', 'fastest-levenshtein'] },
  negotiation: { ours: ['lib'], types: ['scenario'], theirs: [] },
  analysis: { ours: ['negotiation', 'scenario', 'lib'], theirs: ['fast-xml-parser'] },
  authoring: { ours: ['analysis', 'negotiation', 'scenario', 'lib'], theirs: ['yaml'] },
  delegations: {
    ours: ['negotiation', 'analysis', 'lib'],
    types: ['scenario'],
    files: lists,
    theirs: [],
  },
  summit: {
    ours: ['negotiation', 'analysis', 'lib'],
    types: ['scenario'],
    theirs: ['xstate'],
  },
  record: { ours: ['summit', 'negotiation', 'scenario', 'lib'], theirs: ['zod'] },
  session: {
    ours: ['summit', 'delegations', 'record', 'analysis', 'negotiation', 'scenario', 'lib'],
    theirs: [],
  },
  debrief: {
    ours: ['summit', 'delegations', 'record', 'analysis', 'negotiation', 'scenario', 'lib'],
    theirs: ['@scure/base'],
  },
  simulation: {
    ours: ['session', 'summit', 'delegations', 'analysis', 'negotiation', 'scenario', 'lib'],
    theirs: [],
  },
  classroom: {
    ours: ['session', 'summit', 'record', 'reckoning', 'negotiation', 'scenario', 'lib'],
    theirs: ['zod'],
  },
  server: {
    ours: ['classroom', 'record', 'negotiation', 'scenario', 'lib'],
    theirs: ['node:', 'hono', '@hono/node-server', 'postgres', 'rate-limiter-flexible', 'zod'],
  },
  press: { ours: ['negotiation', 'lib'], types: ['scenario'], theirs: [] },
  reckoning: { ours: ['negotiation', 'analysis', 'lib'], types: ['scenario'], theirs: [] },
  words: {
    ours: ['negotiation', 'scenario', 'lib'],
    types: [
      'record',
      'analysis',
      'authoring',
      'delegations',
      'debrief',
      'press',
      'session',
      'simulation',
    ],
    theirs: ['i18next'],
  },
  table: {
    ours: ['assets', 'lib'],
    types: ['reckoning', 'negotiation', 'scenario'],
    theirs: ['phaser', ...drawing, 'geojson', 'topojson-specification'],
  },
  sound: { ours: ['lib'], types: ['negotiation'], theirs: ['pure-rand'] },
  app: {
    ours: [
      'words',
      'sound',
      'authoring',
      'classroom',
      'simulation',
      'session',
      'debrief',
      'press',
      'record',
      'delegations',
      'reckoning',
      'analysis',
      'negotiation',
      'scenario',
      'lib',
      'scenarios',
      'seeds',
    ],
    theirs: [
      'zustand',
      'idb',
      'wouter',
      'eventsource-parser',
      'workbox-window',
      '@codemirror',
      '@scure/base',
      'diff',
      ...reactive,
    ],
  },
  screens: {
    ours: [
      'app',
      'authoring',
      'classroom',
      'words',
      'debrief',
      'press',
      'reckoning',
      'analysis',
      'delegations',
      'lib',
      'table',
      'sound',
      'assets',
    ],
    types: ['negotiation', 'scenario', 'record', 'simulation'],
    files: lists,
    theirs: ['zustand', 'uqr', ...reactive, ...controls, ...editing, ...drawing, ...typefaces],
  },
  cli: {
    ours: [
      'server',
      'authoring',
      'classroom',
      'reckoning',
      'words',
      'simulation',
      'session',
      'debrief',
      'press',
      'summit',
      'record',
      'delegations',
      'analysis',
      'negotiation',
      'scenario',
      'lib',
    ],
    theirs: [
      'node:',
      'commander',
      'eventsource-parser',
      'prettier',
      'uqr',
      'vite',
      'yaml',
      'zod',
      'fast-xml-parser',
    ],
  },
  'main.tsx': { ours: ['app', 'screens', 'lib'], theirs: [...reactive, ...typefaces] },
};

/** One import of a file. */
export interface Import {
  readonly from: string; // as written, but for what a bundler reads behind a `?`
  readonly target: string | undefined; // of a file of ours: its path from the top; else undefined
  readonly typesOnly: boolean;
}

export function importOf(path: string, written: string, typesOnly: boolean): Import {
  const from = written.replace(/\?.*$/, '');
  const target = from.startsWith('.') ? posix.join(posix.dirname(path), from) : undefined;
  return { from, target, typesOnly };
}

/** The row that a file stands in: its folder of src, or its own name. */
export const partOf = (path: string): string =>
  path.split('/')[path.startsWith('src/') ? 1 : 0] ?? path;

/** What the table has against an import of a file of src, or nothing. */
export function trespass(path: string, { from, target, typesOnly }: Import): readonly string[] {
  const row = importTable[partOf(path)];
  if (!row) return [`${path} stands in a folder without a row in the import table`];
  if (target === undefined) {
    const isAllowed = row.theirs.some((name) =>
      name.endsWith(':') ? from.startsWith(name) : from === name || from.startsWith(`${name}/`),
    );
    return isAllowed ? [] : [`${path} imports ${from}`];
  }
  const place = partOf(target);
  if (place === partOf(path) || row.ours.includes(place)) return [];
  if (row.types?.includes(place) && typesOnly) return [];
  if (row.files?.includes(target)) return [];
  return [`${path} imports ${target}${row.types?.includes(place) ? ' for more than types' : ''}`];
}

export const bannedGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'self',
  'globalThis',
  'process',
  'Buffer',
  'console',
  'fetch',
  'crypto',
  'performance',
  'Date',
  'Math.random',
  'Intl',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'Promise',
  'eval',
  'Function',
] as const;
