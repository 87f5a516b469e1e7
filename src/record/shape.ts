import type { z } from 'zod';
import type { Phrase } from '../lib/phrase.ts';
import { tell, type RecordKey } from './record-key.ts';

/** What is not as the schema has it, and where. */
export function shapeFlaw(issue: z.core.$ZodIssue, data: unknown): Phrase<RecordKey> {
  const place = issue.path.map(String).join('.');
  return tell('record.shape', {
    place: place === '' ? tell('record.whole') : place,
    what: whatIsWrong(issue, valueAt(data, issue.path)),
  });
}

function whatIsWrong(issue: z.core.$ZodIssue, found: unknown): Phrase<RecordKey> {
  switch (issue.code) {
    case 'invalid_type':
      return tell('shape.type', {
        expected: kindOf(issue.expected),
        received: kindOf(typeOf(found)),
      });
    case 'invalid_value':
      return issue.values.length === 1
        ? tell('shape.value', { value: JSON.stringify(issue.values[0]) })
        : tell('shape.values', {
            values: issue.values.map((each) => JSON.stringify(each)).join('|'),
          });
    case 'too_big':
      return issue.origin === 'string'
        ? tell('shape.tooLong', { most: Number(issue.maximum) })
        : tell('shape.atMost', { most: Number(issue.maximum) });
    case 'too_small':
      return issue.origin === 'string'
        ? tell('shape.tooShort', { least: Number(issue.minimum) })
        : tell('shape.atLeast', { least: Number(issue.minimum) });
    case 'invalid_union':
      return kindsOf(issue);
    case 'invalid_key':
      return tell('shape.key');
    case 'custom':
      return tell(issue.params?.['act'] === true ? 'record.noAct' : 'record.noMove');
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_element':
      return tell('shape.other');
  }
}

/** The kinds that were to be chosen from, where something must say of which kind it is. */
function kindsOf(issue: z.core.$ZodIssueInvalidUnion): Phrase<RecordKey> {
  const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  if (kinds.length === 0) return tell('shape.other');
  return tell('shape.kind', { kinds: kinds.map((each) => `'${String(each)}'`).join(' | ') });
}

/** What a value is, as a person calls it. */
const kinds: Readonly<Record<string, RecordKey>> = {
  string: 'shape.text',
  number: 'shape.number',
  int: 'shape.number',
  boolean: 'shape.boolean',
  array: 'shape.array',
  tuple: 'shape.array',
  object: 'shape.block',
  record: 'shape.block',
  null: 'shape.missing',
  undefined: 'shape.missing',
};

function kindOf(type: string): Phrase<RecordKey> {
  return tell(kinds[type] ?? 'shape.something');
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : typeof value;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let here = data;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return here;
}
