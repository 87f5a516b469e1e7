import { saveFile } from './save-file.ts';

/** Hands the person a saved game, or all of them, as JSON. */
export function download(name: string, text: string): void {
  saveFile(name, new Blob([text], { type: 'application/json' }));
}
