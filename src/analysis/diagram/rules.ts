import type { Gate, Scope, Space } from '../space.ts';

/** What links issues to each other: while one is half decided, the rest must remember it. */
export interface Rules {
  readonly bonds: readonly Bond[];
  readonly gates: readonly GateRules[];
  readonly allowed: readonly (readonly number[])[]; // [issue] the options every mandate allows
}

/** Linkages of both sheets with the same terms, as masks over the options. */
export interface Bond {
  readonly masks: ReadonlyMap<number, readonly boolean[]>; // issue → option at which it can hold
  readonly a: number; // points to the first party
  readonly b: number;
}

export interface GateRules {
  readonly ratifiers: readonly RatifierRules[];
  readonly vetoes: number; // weight of all veto players, who must approve anyway
  readonly quorum: number;
}

export interface RatifierRules {
  readonly weight: number;
  readonly veto: boolean;
  readonly threshold: number; // a whole number of steps
  readonly stances: readonly (readonly number[])[];
}

export function rulesOf(space: Space, scope: Scope): Rules {
  const gates = scope.ratified ? (space.admit ?? []) : [];
  return {
    bonds: bondsOf(space),
    gates: gates.map(gateRules),
    allowed: space.issues.map((issue, at) =>
      issue.options
        .map((_, option) => option)
        .filter((option) => gates.every((gate) => gate.allowed?.[at]?.[option] ?? !gate.allowed)),
    ),
  };
}

function gateRules(gate: Gate): GateRules {
  return {
    ratifiers: gate.ratifiers.map((ratifier) => ({
      ...ratifier,
      threshold: Math.ceil(ratifier.threshold), // supports are whole
    })),
    vetoes: gate.ratifiers.reduce((sum, { veto, weight }) => sum + (veto ? weight : 0), 0),
    quorum: gate.quorum,
  };
}

function bondsOf(space: Space): readonly Bond[] {
  const found = new Map<string, Bond>();
  for (const [side, sheet] of space.sheets.entries()) {
    for (const linkage of sheet.linkages) {
      const masks = new Map<number, boolean[]>();
      for (const term of linkage.terms) {
        const before = masks.get(term.issue);
        const options = space.issues[term.issue]?.options ?? [];
        masks.set(
          term.issue,
          options.map((_, option) => (before?.[option] ?? true) && term.options.includes(option)),
        );
      }
      const sorted = [...masks].sort(([one], [other]) => one - other);
      const key = JSON.stringify(sorted);
      const same = found.get(key);
      found.set(key, {
        masks: new Map(sorted),
        a: (same?.a ?? 0) + (side === 0 ? linkage.points : 0),
        b: (same?.b ?? 0) + (side === 1 ? linkage.points : 0),
      });
    }
  }
  return [...found.values()];
}
