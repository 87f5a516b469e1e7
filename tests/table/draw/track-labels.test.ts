import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { createHost } from '../../../src/session/host.ts';
import type { View } from '../../../src/negotiation/view.ts';
import { labelsOf, type Label, type LabelLook } from '../../../src/table/draw/track-labels.ts';
import type { Box } from '../../../src/table/layout/box.ts';
import { layoutOf, type Layout } from '../../../src/table/layout/layout.ts';
import { pictureOf, type Picture } from '../../../src/table/picture/picture.ts';
import { telling } from '../../../src/table/pointing/tell.ts';
import { spotsOf } from '../../../src/table/things/spots.ts';
import type { Shown } from '../../../src/table/shown.ts';
import { homeSupport } from '../../../src/reckoning/home-support.ts';
import { englishStage } from '../../kit/stage-words.ts';

const folder = join(import.meta.dirname, '../../../scenarios');
const scenarios = readdirSync(folder).filter((file) => /^[a-z0-9-]+\.yaml$/.test(file));

/** The first view of a scenario, with a person in either chair. */
function viewOf(file: string, side: 0 | 1): View {
  const text = readFileSync(join(folder, file), 'utf8');
  const parsed = parseScenario(file, text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  const ids = parsed.value.parties.map(({ id }) => id);
  const seats = Object.fromEntries(ids.map((id) => [id, { kind: 'person' as const }]));
  return createHost({ scenario: parsed.value, text, dice: 1, seats }).view(ids[side] ?? '');
}

/** As wide as the faces of the stage set it, a little too wide rather than too narrow. */
const measure = (text: string, { size, weight }: LabelLook): number =>
  text.length * size * (weight === 700 ? 0.56 : 0.53);

/** The stage beside the controls and above them, on the screens that people have. */
const sizes = [
  [874, 400],
  [874, 480],
  [920, 540],
  [820, 480],
  [1228, 780],
  [768, 480],
  [360, 320],
  [360, 288],
] as const;

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width - 0.5 &&
  other.x < one.x + one.width - 0.5 &&
  one.y < other.y + other.height - 0.5 &&
  other.y < one.y + one.height - 0.5;

interface Setting {
  readonly shown: Shown;
  readonly picture: Picture;
  readonly layout: Layout;
  readonly labels: readonly Label[];
}

/** What is written for a viewer to whom it falls to offer, with something drafted on every issue. */
function setOn(
  file: string,
  side: 0 | 1,
  [width, height]: readonly [number, number],
  type: number,
): Setting {
  const view = viewOf(file, side);
  const draft = Object.fromEntries(
    view.scenario.issues.map(({ id, options }) => [id, options[1]?.id ?? '']),
  );
  const points = Object.fromEntries(
    view.scenario.issues.map(({ id, options }) => [
      id,
      Object.fromEntries(options.map((each, at) => [each.id, at % 2 === 0 ? -at : 10 + at])),
    ]),
  );
  const shown: Shown = { view, draft, points, home: homeSupport(view, draft) };
  const picture = pictureOf(shown);
  const layout = layoutOf(width, height, {
    issues: view.scenario.issues.map(({ id, options }) => ({ id, options: options.length })),
    delegates: [3, 3],
    ratifiers: view.own.ratifiers.map(({ id }) => id),
    viewer: picture.viewer,
    type,
  });
  const labels = layout.rows.flatMap((row, index) => {
    const [issue, track] = [view.scenario.issues[index], picture.tracks[index]];
    return issue && track ? labelsOf(row, issue, track, measure) : [];
  });
  return { shown, picture, layout, labels };
}

const sets = scenarios.flatMap((file) =>
  ([0, 1] as const).flatMap((side) =>
    sizes.flatMap((size) =>
      [1, 1.25, 1.5].map((type) => ({ file, side, size, type, at: size.join(' × ') })),
    ),
  ),
);

describe.each(sets)(
  'on the tracks of $file, side $side, $at, text × $type',
  ({ file, side, size, type }) => {
    const { shown, picture, layout, labels } = setOn(file, side, size, type);

    it('no label touches another, and all stand on the baize', () => {
      for (const [index, label] of labels.entries()) {
        for (const other of labels.slice(index + 1)) {
          expect(
            overlap(label.box, other.box),
            `${label.lines.join(' ')} / ${other.lines.join(' ')}`,
          ).toBe(false);
        }
        expect(label.box.x).toBeGreaterThanOrEqual(0);
        expect(label.box.x + label.box.width).toBeLessThanOrEqual(size[0]);
        expect(label.box.y + label.box.height).toBeLessThanOrEqual(layout.rail.box.y + 1);
      }
    });

    it('no token lies on a title or a name', () => {
      const radius = layout.rows[0]?.radius ?? 0;
      for (const { thing, spot } of spotsOf(picture, layout).values()) {
        if (thing.kind !== 'token' && thing.kind !== 'draft') continue;
        const box = {
          x: spot.x - radius,
          y: spot.y - radius,
          width: radius * 2,
          height: radius * 2,
        };
        for (const label of labels) {
          if (label.kind !== 'points')
            expect(overlap(box, label.box), label.lines.join(' ')).toBe(false);
        }
      }
    });

    it('what is cut is told whole where it is pointed at', () => {
      for (const { kind, issue, option, cut } of labels) {
        if (!cut) continue;
        const found = shown.view.scenario.issues.find(({ id }) => id === issue);
        const place = found?.options[option ?? -1];
        const told = telling(
          kind === 'title' || !place
            ? { kind: 'issue', issue }
            : { kind: 'option', issue, option: place.id },
          shown,
          englishStage,
        );
        expect(told.title).toContain(place?.title ?? found?.title);
      }
    });

    it('lettering is as much larger as the text of the page, or says itself on being pointed at', () => {
      for (const { kind, look } of labels) {
        if (kind === 'option') expect(look.size).toBeGreaterThanOrEqual(10.5 * type);
        if (kind === 'title') expect(look.size).toBeGreaterThanOrEqual(11);
      }
    });
  },
);
