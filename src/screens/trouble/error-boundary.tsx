import { Component, type ReactNode } from 'react';
import { Broken } from './broken.tsx';

interface Props {
  /** A new value (the address) gives the page another chance. */
  readonly at: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly at: string;
}

const unbroken = Symbol('unbroken');

/** Keeps one broken screen from taking the others, and the person's game, with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: unbroken, at: this.props.at };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.at === state.at ? null : { at: props.at, error: unbroken };
  }

  override render(): ReactNode {
    if (this.state.error === unbroken) return this.props.children;
    return (
      <Broken
        error={this.state.error}
        onAgain={() => {
          this.setState({ error: unbroken });
        }}
      />
    );
  }
}
