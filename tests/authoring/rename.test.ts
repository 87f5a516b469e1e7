import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edit, editedBy } from '../../src/authoring/edit.ts';
import { declarations, references, unnamed } from '../../src/authoring/references/references.ts';
import { changedText } from '../../src/authoring/text-change.ts';
import { readTree, type Path } from '../../src/authoring/tree.ts';
import { summitSchema } from '../../src/scenario/schema/schema.ts';
import { shapeOf, type Shape } from '../../src/scenario/schema/shape.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { FILES } from '../kit/bundled-scenario.ts';
import { exampleText } from '../scenario/example.ts';

const fresh = (id: string): string => `zz-${id}`;

/** The path of every id that a file gives, at the value or the key. */
function idsOf(data: unknown): readonly Path[] {
  const found: Path[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    if (path.length === 2 && path[0] === 'parties') found.push(path);
    for (const [key, each] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (key === 'id' && path.length > 0) found.push([...path, step]);
      walk(each, [...path, step]);
    }
  };
  walk(data, []);
  // The deepest first, so that paths stay right when a party is renamed.
  return found.toSorted((one, other) => other.length - one.length);
}

describe('renaming', { timeout: 120_000 }, () => {
  it.each([
    ...FILES.map((file) => [file, file === 'telephone-2013' ? 1 : 4] as const),
    ['the example', 1] as const,
  ])('ids of %s leaves a good file that says the same: one in %i', (file, each) => {
    const text =
      file === 'the example' ? exampleText : readFileSync(`scenarios/${file}.yaml`, 'utf8');
    let tree = readTree(text);
    const paths = idsOf(tree?.data).filter((_, at) => at % each === 0);
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      const last = path.reduce<unknown>((here, step) => (here as never)[step], tree?.data);
      const id = typeof last === 'string' ? last : String(path.at(-1));
      const made = tree && editedBy(tree, [{ kind: 'rename', path, to: fresh(id) }]);
      if (!made?.ok) throw new Error(`${path.join('.')} ${id}`);
      tree = made.value.tree;
    }
    const renamed = tree?.text ?? '';
    expect(parseScenario(file, renamed)).toMatchObject({ ok: true });
    expect(renamed.split('zz-').length).toBeGreaterThan(2 * paths.length);
    expect(renamed.replaceAll('zz-', '')).toBe(text);
  });

  it.each([
    ['an issue', ['issues', 0], 'fence'],
    ['an option', ['issues', 0, 'options', 0, 'id'], 'few'],
    ['a party', ['parties', 'se'], 'fi'],
    ['a ratifier of the other side', ['parties', 'se', 'ratifiers', 0], 'treasury'],
    ['a concession', ['parties', 'se', 'concessions', 0], 'fi-fence-part'],
    ['an event', ['events', 0], 'hard-winter'],
  ] as const)('refuses the name of another: %s', (_, path, to) => {
    expect(edit(exampleText, { kind: 'rename', path, to })).toMatchObject({
      error: { key: 'edit.taken', values: { name: to } },
    });
  });

  it('lets two issues have an option of one name, as the format does', () => {
    const wanted = { kind: 'rename', path: ['issues', 0, 'options', 0], to: 'full' } as const;
    expect(edit(exampleText, wanted).ok).toBe(true);
  });

  it.each(['Full', '1a', '', 'a b', 'constructor', 'x'.repeat(49)])(
    'refuses what can be no name: %j',
    (to) => {
      const wanted = { kind: 'rename', path: ['issues', 0], to } as const;
      expect(edit(exampleText, wanted)).toMatchObject({ error: { key: 'edit.malformed' } });
    },
  );

  it.each([
    [['parties', 'se'], 'all'],
    [['issues', 0], 'vague'],
  ] as const)('refuses a word of the rules: %j, %s', (path, to) => {
    const wanted = { kind: 'rename', path, to } as const;
    expect(edit(exampleText, wanted)).toMatchObject({ error: { key: 'edit.reserved' } });
  });

  it('leaves alone what is called the same and is something else', () => {
    const made = edit(exampleText, {
      kind: 'rename',
      path: ['issues', 3, 'options', 0],
      to: 'own-count',
    });
    const text = changedText(exampleText, made.ok ? made.value : []);
    expect(text.split('own-count').length - 1).toBe(5);
    expect(text).toContain('statusQuo: none'); // of the fence
    expect(parseScenario('example.yaml', text).ok).toBe(true);
  });
});

describe('the table of references', () => {
  /** Every kind of place at which the schema wants an id, as a value or as a key. */
  function places(shape: Shape, at: string): readonly string[] {
    const inner = (step: string): string => (at === '' ? step : `${at}.${step}`);
    switch (shape.kind) {
      case 'block':
        return Object.entries(shape.keys).flatMap(([key, each]) => places(each.shape, inner(key)));
      case 'byId':
        return [`${inner('*')} key`, ...places(shape.each, inner('*'))];
      case 'list':
        return places(shape.each, inner('*'));
      case 'either':
        return shape.of.flatMap((each) => places(each, at));
      case 'tuple':
        return shape.each.flatMap((each) => places(each, inner('*')));
      case 'form':
        return shape.want === 'want.id' ? [`${at} value`] : [];
      case 'text':
      case 'number':
      case 'yesNo':
      case 'oneOf':
        return [];
    }
  }

  it('knows every place of the schema where a name can stand, and no other', () => {
    const told = [...declarations, ...references].map(({ at, is }) => `${at} ${is}`);
    const alone = [...unnamed, 'seeds.*'].map((at) => `${at} value`);
    expect([...told, ...alone].toSorted()).toEqual(
      [...places(shapeOf(summitSchema), '')].toSorted(),
    );
  });
});
