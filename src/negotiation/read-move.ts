import type { Package } from '../scenario/scenario.ts';
import type { Move } from './move.ts';

/** More than any scenario has: what is longer is no move (N4). */
const LONGEST = 64;

/**
 * Reads anything as a move: a fresh copy with nothing in it but what the move needs, or undefined
 * where the shape is not that of a move. Says nothing on whether it is legal. Never throws.
 */
export function readMove(value: unknown): Move | undefined {
  try {
    return isRecord(value) ? readRecord(value) : undefined;
  } catch {
    return undefined; // an object whose own getters throw is no move
  }
}

type Loose = Readonly<Record<string, unknown>>;

function readRecord(from: Loose): Move | undefined {
  const { kind } = from;
  switch (kind) {
    case 'pass':
    case 'walkOut':
    case 'stay':
    case 'hold':
      return { kind };
    case 'table':
      return readTable(from);
    case 'accept': {
      const { package: index } = from;
      return isIndex(index) ? { kind, package: index } : undefined;
    }
    case 'initial': {
      const issues = readList(from['issues'], readText);
      return issues && { kind, issues };
    }
    case 'decline': {
      const { obstacle } = from;
      if (obstacle === undefined) return { kind };
      return isText(obstacle) ? { kind, obstacle } : undefined;
    }
    case 'consult': {
      const { issue, option } = from;
      return isText(issue) && isText(option) ? { kind, issue, option } : undefined;
    }
    case 'backChannel': {
      const [first, second, third] = readList(from['issues'], readText) ?? [];
      if (first === undefined || second === undefined || third !== undefined) return undefined;
      return { kind, issues: [first, second] };
    }
    case 'commit': {
      const { issue, option, orBetter } = from;
      if (!isText(issue) || !isText(option) || typeof orBetter !== 'boolean') return undefined;
      return { kind, issue, option, orBetter };
    }
    case 'reopen':
    case 'justify':
    case 'experts': {
      const { issue } = from;
      return isText(issue) ? { kind, issue } : undefined;
    }
    case 'gesture': {
      const { gesture } = from;
      return isText(gesture) ? { kind, gesture } : undefined;
    }
    case 'reassure': {
      const { ratifier } = from;
      return isText(ratifier) ? { kind, ratifier } : undefined;
    }
    case 'tell': {
      const { matters } = from;
      return isText(matters) ? { kind, matters } : undefined;
    }
    case 'answerExperts': {
      const { agree } = from;
      return typeof agree === 'boolean' ? { kind, agree } : undefined;
    }
    case 'answerAnnex': {
      const { accept } = from;
      return typeof accept === 'boolean' ? { kind, accept } : undefined;
    }
    default:
      return undefined;
  }
}

function readTable({ kind, packages: value, severable, final }: Loose): Move | undefined {
  const packages = readList(value, readPackage);
  if (kind !== 'table' || packages === undefined) return undefined;
  if (typeof severable !== 'boolean' || typeof final !== 'boolean') return undefined;
  return { kind, packages, severable, final };
}

function readPackage(value: unknown): Package | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length > LONGEST) return undefined;
  const pkg: [string, string][] = [];
  for (const [issue, option] of entries) {
    if (!isText(option)) return undefined;
    pkg.push([issue, option]);
  }
  return Object.fromEntries(pkg);
}

function readList<T>(value: unknown, read: (entry: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value) || value.length > LONGEST) return undefined;
  const list: T[] = [];
  for (const each of value as readonly unknown[]) {
    const entry = read(each);
    if (entry === undefined) return undefined;
    list.push(entry);
  }
  return list;
}

function readText(value: unknown): string | undefined {
  return isText(value) ? value : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
