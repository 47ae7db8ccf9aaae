import { useEffect, type RefObject } from 'react';
import { useEditor } from '../store/editor';

/**
 * Gives the keyboard to the field that was asked for, once it is on the screen: the very property, or the nearest one
 * above it (`data` for `data/0/name` while the list is empty).
 */
export function useFieldRequest(panel: RefObject<HTMLElement | null>): void {
  const request = useEditor((state) => state.fieldRequest);
  const shown = useEditor((state) => state.fieldShown);
  useEffect(() => {
    if (!request) return;
    const field = findField(panel.current, request.path);
    const control = field?.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]') ?? field;
    field?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
    shown();
  }, [request, panel, shown]);
}

function findField(panel: HTMLElement | null, path: string): HTMLElement | undefined {
  for (let parts = path.split('/'); parts.length > 0; parts = parts.slice(0, -1)) {
    const field = panel?.querySelector<HTMLElement>(`[data-path="${CSS.escape(parts.join('/'))}"]`);
    if (field) return field;
  }
  return undefined;
}
