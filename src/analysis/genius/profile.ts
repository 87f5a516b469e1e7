import { kindOf, type GeniusDomain, type GeniusIssue } from './domain.ts';
import { tell } from './genius-key.ts';
import type { Refusals } from './problem.ts';
import { descendants, numberIn, readXml, type Element } from './xml.ts';

/** What a domain's packages are worth to one party. */
export interface GeniusProfile {
  readonly points: readonly (readonly number[])[]; // [issue][option], weight included
  readonly reservation: number; // 0 unless said
  readonly discount: number; // 1 (none) unless said; not applied to the points
}

/** Kinds of <utility_space> that are not a sum over the issues; anything else unnamed is refused. */
const READ_KINDS = new Set(['linear', 'additive', 'any', 'uncertain']); // the last holds a linear one

/**
 * A linear-additive profile of a domain, from XML: utility = Σ weight × evaluation.
 *
 * - The evaluations of a discrete issue are divided by their largest when any of them is over 1,
 *   else taken as they are. Of a value that comes twice the last evaluation counts.
 * - An integer issue has a linear evaluator: offset + slope × (value − lower bound), kept within
 *   0 and 1 (Genius, EvaluatorInteger).
 * - Weights are taken as written, neither normalised nor capped, and refer to the index of the
 *   profile's issue under the same objective. Issues are matched to the domain's by name.
 *
 * Undefined, with all reasons told, if the profile is of another kind or does not fit the domain.
 */
export function readProfile(
  xml: string,
  domain: GeniusDomain,
  refusals: Refusals,
): GeniusProfile | undefined {
  const root = readXml(xml, refusals);
  if (!root) return undefined;
  const space = root.tag === 'utility_space' ? root : descendants(root, 'utility_space')[0];
  if (!space) {
    return refusals.refuse(root.line, tell('genius.noProfile', { tag: root.tag }));
  }
  if (!isLinear(space, refusals)) return undefined;
  const found = weighedIssues(space, refusals);
  for (const { element } of found) {
    const name = element.attributes.get('name') ?? '';
    if (!domain.issues.some((issue) => issue.name === name)) {
      refusals.refuse(element.line, tell('genius.noIssue', { issue: name }));
    }
  }
  const points = domain.issues.map((issue) => {
    const own = found.filter(({ element }) => element.attributes.get('name') === issue.name);
    const one = own[0];
    if (!one) return refusals.refuse(space.line, tell('genius.lacks', { issue: issue.name }));
    if (own.length > 1) {
      refusals.refuse(own[1]?.element.line, tell('genius.twice', { issue: issue.name }));
    }
    const evaluations = evaluationsOf(one.element, issue, refusals);
    return evaluations?.map((evaluation) => evaluation * one.weight);
  });
  const reservation = settingOf(space, 'reservation', 0, refusals);
  const discount = settingOf(space, 'discount_factor', 1, refusals);
  return { points: points.map((row) => row ?? []), reservation, discount };
}

function isLinear(space: Element, { refuse }: Refusals): boolean {
  const kind = space.attributes.get('type')?.toLowerCase();
  if (kind !== undefined && !READ_KINDS.has(kind)) {
    refuse(space.line, tell('genius.profileKind', { kind }));
    return false;
  }
  const other = [
    ...descendants(space, 'utility_function'),
    ...descendants(space, 'utility'),
    ...descendants(space, 'ufun'),
    ...descendants(space, 'constraints'),
    ...descendants(space, 'rules'),
  ][0];
  if (!other) return true;
  refuse(other.line, tell('genius.nonlinear', { tag: other.tag }));
  return false;
}

/** The issues of a profile with the weights that stand beside them. */
function weighedIssues(
  objective: Element,
  refusals: Refusals,
): { readonly element: Element; readonly weight: number }[] {
  const weights = objective.children.filter((child) => child.tag === 'weight');
  return objective.children.flatMap((child) => {
    if (child.tag !== 'issue') return weighedIssues(child, refusals);
    const index = child.attributes.get('index');
    const issue = tell('genius.issue', { issue: child.attributes.get('name') ?? '' });
    const own = weights.find((weight) => weight.attributes.get('index') === index);
    if (!own) refusals.refuse(child.line, tell('genius.noWeight', { what: issue }));
    const weight = own && numberIn(own, 'value', refusals, tell('genius.weight', { issue }));
    return [{ element: child, weight: weight ?? 0 }];
  });
}

function evaluationsOf(
  element: Element,
  issue: GeniusIssue,
  refusals: Refusals,
): readonly number[] | undefined {
  const kind = kindOf(element);
  const items = element.children.filter((child) => child.tag === 'item');
  if (kind === 'discrete' || (kind === 'integer' && items.length > 0)) {
    return itemEvaluations(element, items, issue, refusals);
  }
  if (kind === 'integer' && issue.range) {
    return linearEvaluations(element, issue, issue.range, refusals);
  }
  return refusals.refuse(element.line, tell('genius.kindHere', { issue: issue.name, kind }));
}

function itemEvaluations(
  element: Element,
  items: readonly Element[],
  issue: GeniusIssue,
  refusals: Refusals,
): readonly number[] | undefined {
  const byValue = new Map<string, number | undefined>();
  for (const item of items) {
    const value = item.attributes.get('value');
    const what = tell('genius.value', { value: value ?? '', issue: issue.name });
    if (value === undefined || !issue.options.includes(value)) {
      refusals.refuse(item.line, tell('genius.unknownValue', { what }));
    } else byValue.set(value, numberIn(item, 'evaluation', refusals, what));
  }
  const evaluations = issue.options.map((option) => {
    if (byValue.has(option)) return byValue.get(option) ?? 0;
    const what = tell('genius.value', { value: option, issue: issue.name });
    refusals.refuse(element.line, tell('genius.evaluation', { what }));
    return 0;
  });
  const largest = evaluations.reduce((most, evaluation) => Math.max(most, evaluation), -Infinity);
  return largest > 1 ? evaluations.map((evaluation) => evaluation / largest) : evaluations;
}

function linearEvaluations(
  element: Element,
  issue: GeniusIssue,
  [low, high]: readonly [number, number],
  refusals: Refusals,
): readonly number[] | undefined {
  const what = tell('genius.issue', { issue: issue.name });
  for (const holder of [element, ...element.children.filter((child) => child.tag === 'range')]) {
    const bounds = [holder.attributes.get('lowerbound'), holder.attributes.get('upperbound')];
    if ([low, high].some((bound, at) => bounds[at] !== undefined && Number(bounds[at]) !== bound)) {
      return refusals.refuse(holder.line, tell('genius.bounds', { what }));
    }
  }
  const evaluator = element.children.find((child) => child.tag === 'evaluator');
  if (!evaluator) return refusals.refuse(element.line, tell('genius.noEvaluator', { what }));
  const form = evaluator.attributes.get('ftype') ?? 'linear';
  if (form !== 'linear') {
    return refusals.refuse(evaluator.line, tell('genius.evaluator', { what, form }));
  }
  const named = evaluator.attributes.has('slope') || evaluator.attributes.has('offset');
  const slope = numberIn(evaluator, named ? 'slope' : 'parameter1', refusals, what);
  const offset = numberIn(evaluator, named ? 'offset' : 'parameter0', refusals, what);
  if (slope === undefined || offset === undefined) return undefined;
  return issue.options.map((_, step) => Math.min(1, Math.max(0, offset + slope * step)));
}

function settingOf(space: Element, tag: string, otherwise: number, refusals: Refusals): number {
  const element = descendants(space, tag)[0];
  if (!element) return otherwise;
  return numberIn(element, 'value', refusals, `<${tag}>`) ?? otherwise;
}
