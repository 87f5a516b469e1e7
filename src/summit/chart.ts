import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { summitMachine } from './machine.ts';

/** The machine as a Mermaid state diagram, read from the machine itself. */
export function chart(): string {
  return `${['stateDiagram-v2', ...insideOf(summitMachine.root, '  ')].join('\n')}\n`;
}

function insideOf(node: AnyStateNode, indent: string): readonly string[] {
  const initial = node.type === 'compound' ? node.initial.target[0] : undefined;
  const lines = initial === undefined ? [] : [`${indent}[*] --> ${nameOf(initial)}`];
  for (const state of Object.values(node.states)) {
    if (state.type === 'compound') {
      lines.push(`${indent}state ${nameOf(state)} {`, ...insideOf(state, `${indent}  `));
      lines.push(`${indent}}`);
    }
    if (state.entry.length > 0) {
      lines.push(`${indent}${nameOf(state)}: ${state.key} / ${actionNames(state.entry)}`);
    }
    if (state.type === 'final') lines.push(`${indent}${nameOf(state)} --> [*]`);
  }
  for (const state of Object.values(node.states)) {
    const moves = state.on['move'] ?? [];
    for (const transition of [...moves, ...(state.always ?? [])]) {
      lines.push(`${indent}${arrow(state, transition)}`);
    }
  }
  for (const transition of node.on['moderate'] ?? []) {
    lines.push(`${indent}${arrow(node, transition)}`);
  }
  return lines;
}

function arrow(from: AnyStateNode, transition: AnyTransitionDefinition): string {
  const to = transition.target?.[0] ?? from; // a move that leads nowhere else stays where it is
  const eventType = String(transition.eventType);
  const guard: unknown = transition.guard;
  const actions = transition.actions as readonly unknown[];
  const words = [
    eventType,
    typeof guard === 'string' ? `[${guard}]` : '',
    actions.length > 0 ? `/ ${actionNames(actions)}` : '',
  ].filter((word) => word !== '');
  const label = words.length > 0 ? `: ${words.join(' ')}` : '';
  return `${nameOf(from)} --> ${nameOf(to)}${label}`;
}

/** What leads out of the whole machine leads out of every state. */
function nameOf(node: AnyStateNode): string {
  return node.parent === undefined ? 'anywhere' : node.path.join('_');
}

function actionNames(actions: readonly unknown[]): string {
  return actions.filter((action) => typeof action === 'string').join(', ');
}
