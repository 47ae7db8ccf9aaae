import { Component, type ErrorInfo, type ReactNode } from 'react';
import { host } from '../host/host';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import styles from './panel-boundary.module.css';
import { reportFault } from './start-fault-reports';

interface State {
  readonly crashed: boolean;
}

/** Keeps a panel that breaks from taking the window with it. */
export class PanelBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
    reportFault(host, error);
  }

  override render(): ReactNode {
    return this.state.crashed ? <BrokenPanel onRetry={() => this.setState({ crashed: false })} /> : this.props.children;
  }
}

function BrokenPanel({ onRetry }: { readonly onRetry: () => void }) {
  const t = useText();
  return (
    <div role="alert" className={styles.broken}>
      <p>{t('crash.panel')}</p>
      <Button small onClick={onRetry}>
        {t('crash.retry')}
      </Button>
    </div>
  );
}
