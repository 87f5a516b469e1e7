import { overlayName } from '../../scenario/text/file-name.ts';
import { fetched } from '../fetched.ts';

/** A file that translates a bundled scenario. */
export interface OverlayFile<T> {
  readonly name: string;
  readonly slug: string;
  readonly language: string; // BCP 47
  readonly read: () => Promise<T>;
}

/** The translations beside the scenarios, from what the build found there by path. */
export function overlayFiles<T>(
  found: Readonly<Record<string, () => Promise<T>>>,
): readonly OverlayFile<T>[] {
  return Object.entries(found).flatMap(([path, read]) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const [, slug, language] = overlayName.exec(name) ?? [];
    if (slug === undefined || language === undefined) return [];
    return [{ name, slug, language, read: () => fetched(read) }];
  });
}
