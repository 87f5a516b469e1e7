import type { Scenario } from '../scenario.ts';

/** Gives a scenario its texts in another language, and changes nothing else of it. */
export type Translate = (scenario: Scenario) => Scenario;

export const asWritten: Translate = (scenario) => scenario;
