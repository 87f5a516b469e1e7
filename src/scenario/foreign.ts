/** Files that are no plain text, or text of another kind, and what people take for a scenario. */

const signatures: readonly (readonly [readonly number[], string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'an Office document of the old kind (.doc, .xls)'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF document'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a document in Rich Text Format (.rtf)'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)'],
  [[0xff, 0xd8, 0xff], 'a picture (JPEG)'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture (GIF)'],
  [[0x1f, 0x8b], 'a compressed file (gzip)'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a compressed archive (7z)'],
];

/** What stands early in a zip archive of one kind or another. */
const zipped: readonly (readonly [string, string])[] = [
  ['word/', 'a Word document (.docx)'],
  ['xl/', 'an Excel workbook (.xlsx)'],
  ['ppt/', 'a PowerPoint file (.pptx)'],
  ['opendocument.text', 'a LibreOffice document (.odt)'],
  ['opendocument', 'a LibreOffice file'],
  ['Index/', 'a document of Apple’s Pages'],
];

/** What a file is that is no plain text; undefined if nothing speaks against it. */
export function foreignBytes(bytes: Uint8Array): string | undefined {
  const starts = (mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
  if (starts([0x50, 0x4b, 0x03, 0x04]) || starts([0x50, 0x4b, 0x05, 0x06])) {
    const inside = namesIn(bytes);
    return zipped.find(([name]) => inside.includes(name))?.[1] ?? 'a zip archive';
  }
  return signatures.find(([mark]) => starts(mark))?.[1];
}

/** The bytes as characters of their own, a piece at a time: arguments are limited. */
function namesIn(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  }
  return pieces.join('');
}

/** What a plain text is that is certainly no YAML, with what to do about it. */
export function foreignText(text: string): string | undefined {
  const head = text.slice(0, 400).trimStart().toLowerCase();
  if (head.startsWith('<!doctype html') || head.startsWith('<html')) {
    return 'This is a web page (HTML), not the file that it shows. Download the file itself (“Raw”, “Save link as”).';
  }
  if (head.startsWith('<?xml') || head.startsWith('<utility_space')) {
    return 'This is an XML file. A Genius domain becomes a scenario by `npm run -s cg -- import-genius DOMAIN.xml PROFILE1.xml PROFILE2.xml`.';
  }
  if (head.startsWith('{') && /"checkpoints"\s*:/.test(text) && /"moves"\s*:/.test(text)) {
    return 'This is a saved game, not a scenario: `npm run -s cg -- replay` reads it.';
  }
  return undefined;
}

/** What to do with a document in which somebody has written plain text. */
export function asPlainText(what: string): string {
  return `This is ${what}, not plain text, whatever its name says. Write it in an editor for plain text (Notepad, VS Code, TextEdit with “Make plain text”), or save it from the other program as plain text (.txt) in UTF-8 and change the end of its name.`;
}
