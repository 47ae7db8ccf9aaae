import type { Edge, Node } from '@xyflow/react';
import type { Element, Lane, Link } from '../../shared/document/types';
import type { SceneNode } from '../../shared/drawing/scene';
import type { Box, LinkGeometry, Size } from '../../shared/layout/geometry';

/** Draws on first sight and remembers: most of a large drawing is out of view. */
export type Draw = () => SceneNode;

/** An element. Parts of a container are not drawn by themselves: the container draws them. */
export type ElementFlowNode = Node<{ readonly element: Element; readonly draw: Draw | undefined }, 'element'>;

/** A part of the page, drawn in canvas px. The same object shows the same. */
export interface PageLayer {
  readonly box: Box;
  readonly scene: SceneNode;
}

/** What stands behind the elements: paper, title block, lanes, legend. */
export type PageFlowNode = Node<{ readonly layers: readonly PageLayer[]; readonly size: Size }, 'page'>;

/** The empty place of a lane that has no element yet. */
export type GhostFlowNode = Node<{ readonly lane: Lane }, 'ghost'>;

/** A lane's button, at its label; of a folded lane the whole strip, which then stands for what is in it. */
export type LaneFlowNode = Node<{ readonly lane: Lane; readonly folded: boolean }, 'lane'>;

export type FlowNode = ElementFlowNode | PageFlowNode | GhostFlowNode | LaneFlowNode;

export type LinkFlowEdge = Edge<{ readonly link: Link; readonly geometry: LinkGeometry; readonly draw: Draw }, 'link'>;

/** Ids of the one page node, of ghosts and of lanes can't meet an element's: those never start with a space. */
export const PAGE_NODE = ' page';
export const ghostId = (lane: Lane): string => ` ghost-${lane}`;
export const laneNodeId = (lane: Lane): string => ` lane-${lane}`;
