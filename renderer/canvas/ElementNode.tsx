import { memo } from 'react';
import { Handle, Position, useStore, type NodeProps } from '@xyflow/react';
import { useEditor } from '../store/editor';
import { linkBetween } from './connection';
import { NextButton } from '../next/NextButton';
import { FindingBadge } from './FindingBadge';
import type { ElementFlowNode } from './flow-types';
import { RenameField } from './RenameField';
import { sceneElement } from './scene-element';
import styles from './canvas.module.css';

/** An element: the drawing's own shape, and on it what only the canvas has: handle, badge, name field. */
export const ElementNode = memo(function ElementNode({ id, data, selected, width = 0, height = 0 }: NodeProps<ElementFlowNode>) {
  const renaming = useEditor((state) => state.renaming === id);
  // Asked on every change of the store for every node: no `useConnection`, which makes an object each time.
  const connecting = useStore(({ connection }) => {
    if (!connection.inProgress) return 'idle';
    if (connection.fromNode.id === id) return 'start';
    const index = useEditor.getState().drawing?.index;
    return index && linkBetween(index, connection.fromNode.id, id) ? 'allowed' : 'refused';
  });
  return (
    <div className={styles.element} data-connecting={connecting} data-selected={selected || undefined} data-kind={data.element.kind}>
      {data.draw && (
        <svg className={styles.shape} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {sceneElement(data.draw())}
        </svg>
      )}
      <div className={styles.outline} aria-hidden="true" />
      {/* The whole element takes a line's end; a dot at its lower edge starts one. */}
      <Handle id="in" type="target" position={Position.Top} className={styles.target} isConnectableStart={false} />
      <Handle id="out" type="source" position={Position.Bottom} className={styles.source} isConnectableEnd={false} />
      <NextButton id={id} />
      <FindingBadge id={id} />
      {renaming && <RenameField element={data.element} />}
    </div>
  );
});
