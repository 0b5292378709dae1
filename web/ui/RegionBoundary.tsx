import { Component } from 'react';
import type { ReactNode } from 'react';
import { ProblemNotice } from './ProblemNotice.tsx';

/** Keeps a fault inside its region: the rest of the page stays, and the region says what happened. Never a blank page. React logs the fault. */
export class RegionBoundary extends Component<{ children: ReactNode }, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <ProblemNotice
        error={error}
        retry={() => {
          this.setState({ error: undefined });
        }}
      />
    );
  }
}
