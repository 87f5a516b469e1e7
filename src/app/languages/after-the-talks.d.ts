import 'i18next';
import type klass from './en/class.json';
import type debrief from './en/debrief.json';
import type outcome from './en/outcome.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    class: typeof klass;
    debrief: typeof debrief;
    outcome: typeof outcome;
  }
}
