import { Checkbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import form from '../forms/form.module.css';
import project from '../project/project.module.css';
import { useText } from '../store/hooks';

interface ExportCheckProps {
  readonly checked: boolean;
  /** Settled by the agency: shown, not asked. */
  readonly settled?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A yes or no of an export. */
export function ExportCheck({ checked, settled = false, onChange, children }: ExportCheckProps) {
  const t = useText();
  const id = useId();
  return (
    <div className={project.check}>
      <Checkbox.Root className={project.box} aria-labelledby={id} checked={checked} disabled={settled} onCheckedChange={onChange}>
        <Checkbox.Indicator>
          <Check size={14} aria-hidden />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <span id={id}>
        {children}
        {settled && <span className={form.hint}> {t('export.settled')}</span>}
      </span>
    </div>
  );
}
