import type { ComponentType } from 'react';
import { FormSheet } from '../form/form-sheet.tsx';
import { LookSheet } from '../look/look-sheet.tsx';
import { LanguagesSheet } from '../languages/languages-sheet.tsx';
import { SourcesSheet } from '../sources/sources-sheet.tsx';
import { HandOnSheet } from '../hand-on/hand-on-sheet.tsx';
import { TextSheet } from '../text/text-sheet.tsx';
import { TrySheet } from '../try-hard/try-sheet.tsx';

/** What can lie on the desk, in the order of its tabs. Each sheet is told nothing: it looks at the studio. */
export const sheets = {
  form: FormSheet,
  text: TextSheet,
  look: LookSheet,
  try: TrySheet,
  sources: SourcesSheet,
  languages: LanguagesSheet,
  'hand-on': HandOnSheet,
} as const satisfies Readonly<Record<string, ComponentType>>;

export type SheetId = keyof typeof sheets;
