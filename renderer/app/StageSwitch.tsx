import type { Stage } from '../../shared/document/types';
import { stageOf } from '../../shared/rules/check';
import { runCommandById } from '../commands/run-command';
import { useDrawing, useText } from '../store/hooks';
import { Segmented } from '../ui/Segmented';

/** Draft, or ready for JTISA: how strictly the drawing is checked. */
export function StageSwitch() {
  const t = useText();
  const { document } = useDrawing();
  return (
    <Segmented<Stage>
      label={t('app.stage')}
      value={stageOf(document)}
      segments={[
        { value: 'draft', label: t('app.stageDraft') },
        { value: 'submission', label: t('app.stageSubmission') },
      ]}
      onChange={(stage) => void runCommandById(`stage-${stage}`)}
    />
  );
}
