import { hashValue } from '../lib/hash.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What is read, looked at or cited, and never reckoned with. */
const TEXTS = new Set([
  'format',
  'language',
  'title',
  'teaser',
  'summary',
  'date',
  'ends',
  'venue',
  'minutes',
  'difficulty',
  'seeds',
  'works',
  'learn',
  'name',
  'adjective',
  'capital',
  'flag',
  'emblem',
  'colour',
  'delegation',
  'voice',
  'brief',
  'telegram',
  'hints',
  'text',
  'short',
  'spoken',
  'plural',
  'because',
  'read',
  'clause',
  'headline',
  'map',
  'about',
  'public',
  'home',
  'history',
  'happens',
  'otherwise',
]);

/**
 * The hash of all in a scenario that decides how it is played; equal for two scenarios that differ
 * in their texts, sources and pictures alone.
 */
export function playingHash(scenario: Scenario): string {
  return hashValue(bare(scenario));
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      // The points of a contingent option have keys that are texts elsewhere.
      .filter(([key, member]) => typeof member === 'number' || !TEXTS.has(key))
      .map(([key, member]) => [key, bare(member)]),
  );
}
