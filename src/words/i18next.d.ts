import 'i18next';
import type { EnglishAreas } from './catalogue.ts';

// Makes every key of t() checked.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    returnNull: false;
    resources: EnglishAreas;
  }
}
