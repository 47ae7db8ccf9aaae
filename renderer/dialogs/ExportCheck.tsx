import { Checkbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import project from '../project/project.module.css';

interface ExportCheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A yes or no of an export. */
export function ExportCheck({ checked, onChange, children }: ExportCheckProps) {
  const id = useId();
  return (
    <div className={project.check}>
      <Checkbox.Root className={project.box} aria-labelledby={id} checked={checked} onCheckedChange={onChange}>
        <Checkbox.Indicator>
          <Check size={14} aria-hidden />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <span id={id}>{children}</span>
    </div>
  );
}
