import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/table/draw/palette.ts';

const css = readFileSync(new URL('../../src/screens/style/tokens.css', import.meta.url), 'utf8');

/** The tokens of a theme: the night's stand over the day's. */
function tokens(theme: 'day' | 'night'): ReadonlyMap<string, string> {
  const [day = '', night = ''] = css.split(":root[data-theme='night']");
  const read = (text: string) =>
    [...text.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
  return new Map([...read(day), ...(theme === 'night' ? read(night) : [])]);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['--paper', '--fold', '--sheet'];
const texts = ['--ink', '--ink-soft', '--brass-ink', '--accent', '--good', '--warn', '--bad'];

describe.each(['day', 'night'] as const)('the %s theme', (theme) => {
  const of = tokens(theme);
  const measured = (text: string, ground: string) =>
    contrast(of.get(text) ?? '#000000', of.get(ground) ?? '#000000');

  it.each(grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)))(
    'lets %s be read on %s (4.5:1)',
    (text, ground) => {
      expect(measured(text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['--ink', '--good-ground'],
    ['--ink', '--warn-ground'],
    ['--ink', '--bad-ground'],
    ['--good', '--good-ground'],
    ['--warn', '--warn-ground'],
    ['--bad', '--bad-ground'],
    ['--on-baize', '--baize'],
    ['--paper', '--ink'],
  ])('lets %s be read on %s (4.5:1)', (text, ground) => {
    expect(measured(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds.flatMap((ground) => ['--field-line', '--focus'].map((line) => [line, ground])))(
    'shows %s on %s (3:1)',
    (line = '', ground = '') => {
      expect(measured(line, ground)).toBeGreaterThanOrEqual(3);
    },
  );
});

it('dims newsprint on the stage by night, and its ink is read in either light', () => {
  const prints = [palettes.day.print, palettes.night.print] as const;
  expect(luminance(prints[1])).toBeLessThan(0.8 * luminance(prints[0]));
  for (const print of prints) expect(contrast('#1e1b18', print)).toBeGreaterThanOrEqual(7);
});

it('fills nothing with the hairline, which may be too faint to be seen', () => {
  const styles = globSync('src/**/*.css').map((file) => readFileSync(file, 'utf8'));
  const fills = styles.flatMap((text) => text.match(/\b(?:background|fill)[\w-]*:[^;]*/g) ?? []);
  expect(fills.length).toBeGreaterThan(100);
  expect(fills.filter((fill) => fill.includes('var(--hairline)'))).toEqual([]);
});

it('measures as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
