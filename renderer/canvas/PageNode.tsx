import { memo } from 'react';
import type { NodeProps } from '@xyflow/react';
import type { SceneNode } from '../../shared/drawing/scene';
import type { PageFlowNode } from './flow-types';
import { sceneElement } from './scene-element';

/** Scenes that stayed the same are not looked at again. */
const Scene = memo(function Scene({ scene }: { readonly scene: SceneNode }) {
  return sceneElement(scene);
});

/** The page behind the elements: paper, title block, lanes and legend. */
export const PageNode = memo(function PageNode({ data, positionAbsoluteX, positionAbsoluteY }: NodeProps<PageFlowNode>) {
  const { width, height } = data.size;
  return (
    <svg width={width} height={height} viewBox={`${positionAbsoluteX} ${positionAbsoluteY} ${width} ${height}`} aria-hidden="true">
      {data.layers.map(({ scene }, position) => (
        // A layer has its place on the page; it never changes places with another.
        <Scene key={position} scene={scene} />
      ))}
    </svg>
  );
});
