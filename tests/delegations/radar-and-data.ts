import type { ScenarioMarks } from '../kit/scenario.ts';

/** Two sides that want opposite ends of two issues, the radar more than the data. */
export const radarAndData = {
  trust: 60,
  us: {
    positions: { radar: 'full', data: 'closed' },
    points: { radar: { none: 0, limited: 30, full: 60 }, data: { closed: 40, some: 25, all: 5 } },
  },
  ru: {
    positions: { radar: 'none', data: 'all' },
    points: { radar: { none: 60, limited: 45, full: 0 }, data: { closed: 0, some: 30, all: 40 } },
  },
} satisfies ScenarioMarks;
