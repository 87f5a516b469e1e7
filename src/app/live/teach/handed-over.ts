import type { ChosenScenario } from './classes.ts';

/** A scenario that the studio hands over to the page on which a class is opened. */
let handed: ChosenScenario | undefined;

export function handOver(scenario: ChosenScenario | undefined): void {
  handed = scenario;
}

export function handedOver(): ChosenScenario | undefined {
  return handed;
}
