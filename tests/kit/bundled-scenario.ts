import { readFileSync } from 'node:fs';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

export const FILES = [
  'rome-2001',
  'moscow-2007',
  'moscow-2009',
  'telephone-2013',
  'moscow-2013',
  'volkswagen-1993',
] as const;

export type File = (typeof FILES)[number];

export interface BundledScenario {
  readonly text: string;
  readonly scenario: Scenario;
}

const read = new Map<File, BundledScenario>();

/** One of the negotiations on the shelf; read once. */
export function bundledScenario(file: File): BundledScenario {
  const known = read.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(`scenarios/${file}.yaml`, 'utf8');
  const parsed = parseScenario(file, text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  const both = { text, scenario: parsed.value };
  read.set(file, both);
  return both;
}
