import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preprocessCSS, resolveConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import {
  classUses,
  misfits,
  programOf,
  readScreens,
  sheetPaths,
  type ClassUse,
} from '../support/class-names.ts';
import { root } from '../support/source-imports.ts';

/** The classes that the build makes of each sheet; its animations are for the sheet alone. */
async function classesOf(paths: readonly string[]): Promise<readonly (readonly string[])[]> {
  const config = await resolveConfig({ root, logLevel: 'error' }, 'build');
  return Promise.all(
    paths.map(async (path) => {
      const file = join(root, path);
      const css = readFileSync(file, 'utf8');
      const { modules } = await preprocessCSS(css, file, config);
      const animations = [...css.matchAll(/@keyframes ([\w-]+)/g)].map(([, name]) => name);
      return Object.keys(modules ?? {}).filter((name) => !animations.includes(name));
    }),
  );
}

const sample = 'src/screens/sample.tsx';
const sheet = 'src/screens/sample.module.css';

function usesIn(text: string): readonly ClassUse[] {
  const program = programOf(sample, `import styles from './sample.module.css';\n${text}`);
  return program.getSourceFiles().flatMap((file) => classUses(program, file));
}

describe('the classes of the style sheets', () => {
  it('are those that the screens take, every one and no other', async () => {
    const paths = sheetPaths('src');
    const classes = await classesOf(paths);
    const sheets = new Map(paths.map((path, at) => [path, classes[at] ?? []]));
    const program = readScreens();
    const uses = program
      .getSourceFiles()
      .filter(({ fileName }) => !fileName.includes('/node_modules/'))
      .flatMap((file) => classUses(program, file));
    expect(uses.length).toBeGreaterThan(300);
    expect(misfits(sheets, uses)).toEqual([]);
  }, 180_000); // it reads the types of every screen

  it('are found missing where a screen takes one that its sheet lacks', () => {
    const uses = usesIn(`const row = <p className={styles['lead']} title={styles.soft} />;`);
    expect(misfits(new Map([[sheet, ['soft']]]), uses)).toEqual([
      `${sample}:2 takes .lead, which ${sheet} does not define`,
    ]);
  });

  it('are found idle where nobody takes them', () => {
    expect(misfits(new Map([[sheet, ['soft', 'voter']]]), usesIn(`styles['soft'];`))).toEqual([
      `${sheet} defines .voter, which nobody takes`,
    ]);
  });

  it('may be chosen by a value whose type names them all', () => {
    const uses = usesIn(`const f = (look: 'row' | 'list') => styles[look];`);
    expect(uses.map(({ name }) => name)).toEqual(['row', 'list']);
  });

  it('may not be chosen by a name made up on the way, nor handed on unseen', () => {
    const uses = usesIn(`const f = (look: string) => [styles[look], { ...styles }];`);
    expect(misfits(new Map([[sheet, []]]), uses)).toEqual([
      `${sample}:2 takes a class of ${sheet} that no type names`,
      `${sample}:2 takes a class of ${sheet} that no type names`,
    ]);
  });
});
