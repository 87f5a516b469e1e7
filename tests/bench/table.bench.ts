/**
 * What a change of view costs the table before anything is drawn: microseconds of processor time a call, the
 * best of several passes; `node tests/bench/table.bench.ts`.
 */
import { layoutOf } from '../../src/table/layout/layout.ts';
import { placeLabels } from '../../src/table/map/labels.ts';
import { pictureOf } from '../../src/table/picture/picture.ts';
import { planOf } from '../../src/table/things/plan.ts';
import { spotsOf } from '../../src/table/things/spots.ts';
import { shown } from '../table/fixture-shown.ts';
import { fixtureIssues, fixtureView } from '../table/fixture-view.ts';

const needs = {
  issues: fixtureIssues(8).map(({ id, options }) => ({ id, options: options.length })),
  delegates: [3, 3],
  ratifiers: ['congress', 'joint-chiefs', 'allies'],
  viewer: 0,
} as const;
const view = fixtureView();
const later = fixtureView({ changes: { round: 3, trust: 60, turn: 'ru' } });
const layout = layoutOf(1366, 430, needs);
const names = Array.from({ length: 14 }, (_, index) => ({
  at: { x: 100 + ((index * 97) % 600), y: 80 + ((index * 53) % 300) },
  reach: 12,
  width: 110,
  height: 17,
}));

const works: Readonly<Record<string, () => void>> = {
  'layout of a stage': () => {
    layoutOf(1366, 430, needs);
  },
  'picture, places and plan': () => {
    const before = spotsOf(pictureOf(shown(view)), layout);
    planOf(before, spotsOf(pictureOf(shown(later, { radar: 'radar-1' })), layout), [], layout);
  },
  'labels of a crowded map': () => {
    placeLabels(names, { x: 0, y: 0, width: 800, height: 450 }, []);
  },
};

const calls = 200;

function microseconds(work: () => void): number {
  const started = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / calls;
}

const rows = Object.entries(works).map(([name, work]) => [
  name,
  { microseconds: Math.round(Math.min(...Array.from({ length: 9 }, () => microseconds(work)))) },
]);
console.table(Object.fromEntries(rows));
