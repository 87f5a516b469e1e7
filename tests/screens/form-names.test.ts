import { describe, expect, it } from 'vitest';
import { explained } from '../../src/authoring/fields.ts';
import { memberAt, type Shape } from '../../src/authoring/shape-at.ts';
import type { Path } from '../../src/scenario/text/yaml-nodes.ts';
import { nameKeysOf } from '../../src/screens/studio/form/fields/member.ts';
import schema from '../../src/words/en/schema.json' with { type: 'json' };
import studio from '../../src/words/en/studio/studio.json' with { type: 'json' };

const names: Readonly<Record<string, string>> = studio.names;
const choices: Readonly<Record<string, string>> = studio.choices;

/** What no form shows: the format's number, and the marks of readers. */
const unseen = new Set<string | number>(['format', 'read']);

interface Place {
  readonly path: Path;
  readonly shape: Shape;
}

function placesIn(path: Path, shape: Shape): readonly Place[] {
  const within = (step: string | number, each: Shape) => placesIn([...path, step], each);
  const own = { path, shape };
  switch (shape.kind) {
    case 'block':
      return [
        own,
        ...Object.entries(shape.keys).flatMap(([key, each]) =>
          unseen.has(key) ? [] : within(key, each.shape),
        ),
      ];
    case 'byId':
      return [own, ...within('some', shape.each)];
    case 'list':
      return [own, ...within(0, shape.each)];
    case 'tuple':
      return [own, ...shape.each.flatMap((each, at) => within(at, each))];
    case 'either':
      return [own, ...shape.of.flatMap((each) => placesIn(path, each))];
    case 'text':
    case 'form':
    case 'number':
    case 'yesNo':
    case 'oneOf':
      return [own];
  }
}

describe.each(['summit', 'practice', 'benchmark'])('a form of the kind %s', (kind) => {
  const data = { kind };
  const top = memberAt(data, []);
  const places = top === undefined ? [] : placesIn([], top.shape);

  it('names every place in words, never by its key in the file', () => {
    expect(places.length).toBeGreaterThan(100);
    const nameless = places
      .filter(({ path }) => path.length > 0 && !isNamedByAuthor(data, path))
      .filter(({ path }) => !nameKeysOf(data, path).some((key) => key.slice(6) in names))
      .map(({ path }) => path.join('.'));
    expect(nameless).toEqual([]);
  });

  it('explains every place without the words of programmers', () => {
    const find = (words: object, place: string): string | undefined => {
      const found = place
        .split('.')
        .reduce<unknown>(
          (here, step) => (here as Record<string, unknown> | undefined)?.[step],
          words,
        );
      return typeof found === 'string' ? found : undefined;
    };
    const notes = places
      .filter(({ path }) => path.length > 0 && !path.includes('lines'))
      .flatMap(({ path }) => {
        const say = (place: string) => find(studio.notes, place) ?? find(schema, place);
        return explained(say, data, path) ?? [];
      });
    const odd = notes.filter((note) =>
      /BCP|ISO|YYYY|#rrggbb|:1\b|`|\{|BATNA|false by default/.test(note),
    );
    expect(kind === 'summit' ? odd : []).toEqual([]);
  });

  it('never calls a key of something by the name that it has elsewhere', () => {
    const called = (path: Path) =>
      nameKeysOf(data, path)
        .map((key) => names[key.slice(6)])
        .find((name) => name !== undefined);
    const effect = ['events', 0, 'effects', 0];
    expect(called([...effect, 'opens'])).not.toBe(called(['opens']));
    expect(called([...effect, 'needsSupport', 'by'])).not.toBe(called(['works', 0, 'by']));
    expect(called(['works', 0, 'date'])).not.toBe(called(['date']));
  });

  it('says every choice in words', () => {
    const wordless = places.flatMap(({ path, shape }) =>
      shape.kind === 'oneOf'
        ? shape.words
            .filter((word) => !(String(word) in choices))
            .map((word) => `${path.join('.')}: ${word}`)
        : [],
    );
    expect(wordless).toEqual([]);
  });
});

/** Whether a place is called as its author calls it, or is one number of a pair. */
function isNamedByAuthor(data: unknown, path: Path): boolean {
  const around = memberAt(data, path.slice(0, -1))?.shape.kind;
  return around === 'byId' || around === 'tuple';
}
