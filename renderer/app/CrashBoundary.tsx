import { Component, type ErrorInfo, type ReactNode } from 'react';
import { host } from '../host/host';
import { CrashPage } from './CrashPage';
import { reportFault } from './start-fault-reports';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly crashed: boolean;
}

/** Catches what breaks while the window is drawn. The drawing itself lives in the store, which stays whole. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { error: undefined, crashed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, crashed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
    reportFault(host, error);
  }

  override render(): ReactNode {
    return this.state.crashed ? <CrashPage error={this.state.error} /> : this.props.children;
  }
}
