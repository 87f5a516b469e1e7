import { addCodes, NO_RESULTS, type ClassResults } from '../../debrief/class/class-results.ts';
import { encodeResult } from '../../debrief/code/result-code.ts';

const key = 'common-ground:class';

/** The results that were kept on this machine; none where nothing was, or it cannot be read. */
export function keptResults(): ClassResults {
  try {
    const text = localStorage.getItem(key) ?? '';
    return { ...addCodes(NO_RESULTS, text), problems: [] };
  } catch {
    return NO_RESULTS;
  }
}

export function isKept(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Keeps the results as their codes; false where the browser does not let it. */
export function keepResults({ results }: ClassResults): boolean {
  try {
    localStorage.setItem(key, results.map(encodeResult).join('\n'));
    return true;
  } catch {
    return false;
  }
}

export function forgetResults(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked: then nothing was kept either.
  }
}
