import { quoted } from '../problems/explain.ts';
import { tell } from '../problems/problem-key.ts';
import type { Path } from '../text/yaml-nodes.ts';
import type { Names } from './names.ts';
import { entries, expectKnown, type Kind, type LooseFile, type Report } from './report.ts';

type LooseEvent = NonNullable<NonNullable<LooseFile['events']>[number]>;
type LooseEffect = NonNullable<NonNullable<LooseEvent['effects']>[number]>;

/** What an effect is about, and the second key that goes with it. */
const effectKinds = {
  trust: undefined,
  ratifier: 'steps',
  noAgreement: 'points',
  opens: undefined,
  needsSupport: undefined,
} as const;

export function checkEvents(file: LooseFile, names: Names, report: Report): void {
  for (const [event, path] of entries(['events'], file.events)) {
    checkWhen(file, event, [...path, 'when'], names, report);
    for (const [effect, at] of entries([...path, 'effects'], event.effects)) {
      checkEffectKind(effect, at, report);
      checkEffectNames(file, effect, at, names, report);
    }
  }
  checkOrder(file, report);
}

function checkWhen(
  file: LooseFile,
  event: LooseEvent,
  at: Path,
  names: Names,
  report: Report,
): void {
  const { when } = event;
  if (when === undefined) return;
  if ((when.rounds === undefined) === (when.epilogue === undefined)) {
    report.keyError(at, when.rounds === undefined ? 'missing' : 'range', () => {
      return [tell('event.when')];
    });
  }
  const [first, last] = when.rounds ?? [];
  if (first !== undefined && last !== undefined) {
    if (first > last) {
      report.error([...at, 'rounds'], 'range', () => [tell('event.endOrder', { first, last })]);
    } else if (file.rounds !== undefined && last > file.rounds) {
      report.error([...at, 'rounds'], 'range', () => {
        return [tell('event.rounds', { count: file.rounds ?? 0, last })];
      });
    }
  }
  if (when.chance === 0) {
    report.error([...at, 'chance'], 'range', () => [tell('event.chance')]);
  }
  const lists = [
    ['closed', 'issue', names.issues],
    ['open', 'issue', names.issues],
    ['after', 'event', names.events],
    ['notAfter', 'event', names.events],
  ] as const;
  for (const [key, kind, known] of lists) {
    for (const [name, each] of entries([...at, 'if', key], when.if?.[key])) {
      expectKnown(report, each, 'value', kind, name, known);
    }
  }
}

function checkEffectKind(effect: LooseEffect, at: Path, report: Report): void {
  const kinds = Object.keys(effectKinds) as (keyof typeof effectKinds)[];
  const named = kinds.filter((kind) => Object.hasOwn(effect, kind));
  const [kind] = named;
  if (kind === undefined || named.length > 1) {
    report.error(at, kind === undefined ? 'missing' : 'range', () => {
      const all = kinds.join(', ');
      return kind === undefined
        ? [tell('event.effect', { kinds: all })]
        : [tell('event.effects', { kinds: all, named: named.join(', ') })];
    });
    return;
  }
  for (const second of ['steps', 'points'] as const) {
    const wanted = effectKinds[kind] === second;
    if (wanted && !Object.hasOwn(effect, second)) {
      report.error(at, 'missing', () => [tell('event.second', { second, kind })]);
    }
    if (!wanted && Object.hasOwn(effect, second)) {
      report.error([...at, second], 'range', () => [tell('event.noSecond', { second, kind })]);
    }
  }
}

function checkEffectNames(
  file: LooseFile,
  effect: LooseEffect,
  at: Path,
  names: Names,
  report: Report,
): void {
  const known = (path: Path, kind: Kind, name: string | undefined, list?: readonly string[]) => {
    expectKnown(report, path, 'value', kind, name, list);
  };
  known([...at, 'ratifier'], 'ratifier', effect.ratifier, names.ratifiers());
  known([...at, 'noAgreement'], 'party', effect.noAgreement, names.parties);
  const { opens, needsSupport } = effect;
  if (opens) {
    known([...at, 'opens', 'issue'], 'issue', opens.issue, names.issues);
    const options = names.options(opens.issue);
    known([...at, 'opens', 'option'], 'option', opens.option, options);
    const bridging = names.bridging(opens.issue);
    if (opens.option !== undefined && options?.includes(opens.option) === true) {
      if (!bridging.includes(opens.option)) {
        report.error([...at, 'opens', 'option'], 'range', () => {
          return [tell('event.alreadyOpen', { option: quoted(opens.option ?? '') })];
        });
      }
    }
  }
  if (needsSupport) {
    const { party, issue, option } = needsSupport;
    const path = [...at, 'needsSupport'];
    known([...path, 'party'], 'party', party, names.parties);
    known([...path, 'issue'], 'issue', issue, names.issues);
    if (party === undefined || issue === undefined) return;
    const rule = file.parties?.[party]?.mandate?.[issue];
    const consulted = (rule?.consult ?? []).map((leave) => leave?.option);
    if (names.parties?.includes(party) !== true || consulted.includes(undefined)) return;
    const kind = tell('kind.consulted', { party, issue });
    expectKnown(report, [...path, 'option'], 'value', kind, option, consulted as string[]);
  }
}

/** An event that waits for itself, directly or by way of others, would never come. */
function checkOrder(file: LooseFile, report: Report): void {
  const after = new Map(
    entries(['events'], file.events).map(([event]) => [event.id, event.when?.if?.after ?? []]),
  );
  for (const [event, path] of entries(['events'], file.events)) {
    if (event.id === undefined) continue;
    // A set takes in more while it is walked.
    const waitsFor = new Set(after.get(event.id));
    for (const name of waitsFor) {
      for (const further of after.get(name) ?? []) waitsFor.add(further);
    }
    if (waitsFor.has(event.id)) {
      report.keyError([...path, 'when', 'if', 'after'], 'range', () => {
        return [tell('event.waits', { event: quoted(event.id ?? '') })];
      });
    }
  }
}
