import { saveFile } from '../../files/save-file.ts';

/** Hands the person the text of a scenario as its file, byte for byte. */
export function saveText({ file, text }: { readonly file: string; readonly text: string }): void {
  saveFile(file, new Blob([text], { type: 'application/yaml' }));
}
