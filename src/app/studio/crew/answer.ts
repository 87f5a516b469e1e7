import { serializeRecord } from '../../../record/serialize.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { createHost } from '../../../session/host.ts';
import { playChunk } from '../../../simulation/chunks.ts';
import { aiSeats } from '../../../simulation/play-game.ts';
import { measure } from '../gauges/measures.ts';
import type { Answer, Order, RecordWanted, Work, WorkKind } from './order.ts';

/** What comes of an order, whatever goes wrong in it. */
export function answerTo(order: Order, scenario: Scenario | undefined): Answer {
  try {
    if (scenario === undefined) throw new RangeError('An order came without its scenario');
    return { ok: true, value: done(order, scenario) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function done(order: Order, scenario: Scenario): Work[WorkKind]['answered'] {
  switch (order.kind) {
    case 'measure':
      return measure(scenario);
    case 'play':
      return playChunk(scenario, order.chunk);
    case 'record':
      return recordOf(scenario, order);
  }
}

function recordOf(scenario: Scenario, { text, id, dice, lineup }: RecordWanted): string {
  const seats = aiSeats(scenario, lineup, dice);
  const host = createHost({ scenario, text, dice, seats, id });
  while (host.stepAi());
  return serializeRecord(host.record());
}
