import type { Result } from '../../../lib/result.ts';
import type { Problem } from '../../../scenario/problems/problem.ts';
import type { Journey, Version } from '../../../session/journey.ts';
import type { KeptJourney } from './journeys.ts';

/** What the worker is asked, and what it answers for each game. */
export interface JourneysRequest {
  readonly request: number;
  readonly version: Version;
  readonly journeys: readonly Pick<KeptJourney, 'id' | 'record'>[];
}

export interface JourneyMade {
  readonly request: number;
  readonly id: string;
  readonly came: Result<Journey, readonly Problem[]>;
}
