import { lazy, Suspense } from 'react';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { CrashBoundary } from './CrashBoundary';

const PresenterPage = lazy(() => import('../workshop/presenter/PresenterPage'));

/** A presenter's own window. @param props.presentation the presentation's id, as the address has it */
export function PresenterWindow({ presentation }: { readonly presentation: string }) {
  return (
    <CSPProvider disableStyleElements>
      <CrashBoundary>
        <Suspense>
          <PresenterPage presentation={presentation} />
        </Suspense>
      </CrashBoundary>
    </CSPProvider>
  );
}
