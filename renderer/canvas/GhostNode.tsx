import { memo } from 'react';
import type { NodeProps } from '@xyflow/react';
import { Plus } from 'lucide-react';
import type { ElementKind, Lane } from '../../shared/document/types';
import { kindName } from '../../shared/messages/frame';
import { useLang, useText } from '../store/hooks';
import { addFromLibrary } from '../library/add-from-library';
import type { GhostFlowNode } from './flow-types';
import styles from './canvas.module.css';

/** What a lane's empty place makes. */
const FIRST_KIND: Readonly<Record<Lane, ElementKind>> = { 1: 'user', 2: 'channel', 3: 'service', 4: 'process', 5: 'application', 6: 'system', 7: 'site' };

/** The empty place of a lane: a quiet offer to fill it. */
export const GhostNode = memo(function GhostNode({ data }: NodeProps<GhostFlowNode>) {
  const text = useText();
  const lang = useLang();
  const kind = FIRST_KIND[data.lane];
  return (
    <button type="button" className={`${styles.ghost} nodrag nopan`} onClick={() => addFromLibrary({ kind })}>
      <Plus size={16} aria-hidden="true" />
      {text('canvas.ghost', { kind: kindName(kind, lang) })}
    </button>
  );
});
