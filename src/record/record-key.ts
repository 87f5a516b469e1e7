import { phrase, type Phrase, type Values } from '../lib/phrase.ts';

/** What can be said of a saved game. */
export type RecordKey =
  | `record.${
      | 'chair'
      | 'deep'
      | 'long'
      | 'newer'
      | 'newerRules'
      | 'noAct'
      | 'noJson'
      | 'noMove'
      | 'noObject'
      | 'refused'
      | 'refusedAct'
      | 'shape'
      | 'unfinished'
      | 'version'
      | 'whole'}`
  | ShapeKey;

/** What is not as the schema of a record has it. */
export type ShapeKey = `shape.${
  | 'array'
  | 'atLeast'
  | 'atMost'
  | 'block'
  | 'boolean'
  | 'key'
  | 'kind'
  | 'missing'
  | 'number'
  | 'other'
  | 'something'
  | 'text'
  | 'tooLong'
  | 'tooShort'
  | 'type'
  | 'value'
  | 'values'}`;

/** A phrase of the area `problems`, of which `src/words/` must have the sentence. */
export function tell<Key extends RecordKey>(key: Key, values?: Values): Phrase<Key> {
  return phrase(key, values);
}
