import 'i18next';
import type debrief from './en/debrief.json';
import type outcome from './en/outcome.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    debrief: typeof debrief;
    outcome: typeof outcome;
  }
}
