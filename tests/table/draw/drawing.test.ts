import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  handsSvg,
  portraitSize,
  portraitSvg,
  type Mood,
} from '../../../assets/portraits/draw-portrait.ts';
import { tremble, wobbled } from '../../../src/table/draw/ink.ts';
import { broken } from '../../../src/table/draw/lettering.ts';
import { skies } from '../../../src/table/draw/light.ts';
import { mixed } from '../../../src/table/draw/palette.ts';

const measure = (text: string): number => [...text].length * 6;

describe('ink', () => {
  it('trembles the same way each time, and only a little', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(500), (seed, index) => {
        const value = tremble(seed, index);
        expect(value).toBe(tremble(seed, index));
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('begins and ends a stroke exactly where it should', () => {
    const [from, to] = [
      { x: 3, y: 4 },
      { x: 250, y: 90 },
    ];
    const points = wobbled(from, to, 0.8, 5);
    expect(points[0]).toEqual(from);
    expect(points.at(-1)).toEqual(to);
    expect(points.length).toBeGreaterThan(10);
  });
});

describe('lettering', () => {
  it('never writes wider than the room or more lines than allowed', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 120 }),
        fc.integer({ min: 12, max: 200 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, lines) => {
          const written = broken(text, width, lines, measure);
          expect(written.length).toBeLessThanOrEqual(lines);
          for (const line of written) expect(measure(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('keeps a text that fits as it is, and says with an ellipsis where it does not', () => {
    expect(broken('Ten, watched by both', 200, 2, measure)).toEqual(['Ten, watched by both']);
    expect(broken('Ten, watched by both sides of it', 70, 2, measure)).toEqual([
      'Ten,',
      'watched by…',
    ]);
    expect(broken('Interceptors', 36, 1, measure)).toEqual(['Inter…']);
  });
});

describe('light and colour', () => {
  it('has no night in the morning and no evening left at the end', () => {
    expect(skies(0)).toEqual([1, 0, 0]);
    expect(skies(1)[2]).toBe(1);
    expect(skies(0.62)[1]).toBe(1);
  });

  it('mixes two colours by their share', () => {
    expect(mixed('#000000', '#ffffff', 0)).toBe('#000000');
    expect(mixed('#000000', '#ffffff', 1)).toBe('#ffffff');
    expect(mixed('#102030', '#304050', 0.5)).toBe('#203040');
  });
});

describe('portraits', () => {
  const features = {
    hairColour: '#8d8d89',
    skin: '#d9a982',
    glasses: true,
    beard: 'full',
    dress: 'uniform',
  } as const;
  const moods: readonly Mood[] = ['neutral', 'attentive', 'pleased', 'wary', 'displeased', 'firm'];

  it('differ for every mood and every head of hair', () => {
    const heads = ['short', 'bald', 'receding', 'side', 'grey-short', 'long', 'bun'] as const;
    const drawn = heads.flatMap((hair) =>
      moods.map((mood) => portraitSvg({ ...features, hair }, mood, '#2b4c7e')),
    );
    expect(new Set(drawn).size).toBe(heads.length * moods.length);
  });

  it('carry the features they are given, and no undefined stroke', () => {
    const svg = portraitSvg({ ...features, hair: 'short' }, 'firm', '#2b4c7e');
    for (const colour of ['#8d8d89', '#d9a982', '#2b4c7e']) expect(svg).toContain(colour);
    expect(svg).not.toMatch(/undefined|NaN/);
    const plain = portraitSvg(
      { ...features, hair: 'short', glasses: false, beard: 'none' },
      'firm',
      '#2b4c7e',
    );
    expect(plain.length).toBeLessThan(svg.length);
  });

  const suited = { ...features, hair: 'short', beard: 'none', dress: 'suit' } as const;

  it('are drawn with a line as wide on the page at whatever size they are shown', () => {
    const widest = (pixels: number): number => {
      const svg = portraitSvg(suited, 'neutral', '#2b4c7e', { pixels });
      const [, , , height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
      const outline = Number(/<path [^>]*stroke-width="([\d.]+)"/.exec(svg)?.[1]);
      return (outline * pixels) / height;
    };
    expect(widest(220)).toBeCloseTo(1.5, 1);
    expect(widest(700)).toBeCloseTo(1.5, 1);
  });

  it('lean their shade the other way when they are to be turned, so that the light stays', () => {
    const svg = (turned: boolean): string => portraitSvg(suited, 'neutral', '#2b4c7e', { turned });
    expect(svg(true)).not.toBe(svg(false));
  });

  it('go on below the table by as much as is asked', () => {
    const svg = portraitSvg(suited, 'neutral', '#2b4c7e', { below: 500 });
    expect(svg).toContain(`viewBox="0 0 600 ${portraitSize.height + 500}"`);
  });

  it('have hands that tell the moods apart, but for those that are off the table', () => {
    const drawn = moods.map((mood) => handsSvg(suited, mood, 100));
    expect(new Set(drawn).size).toBe(moods.length);
    const withSkin = moods.filter((_, index) => drawn[index]?.includes(suited.skin));
    expect(withSkin).toEqual(['neutral', 'attentive', 'pleased', 'firm']);
  });
});
