import { memo, useMemo, useState } from 'react';
import { chainOf, type Chain } from '../../shared/document/chain';
import { drawLink } from '../../shared/drawing/draw-link';
import type { Drawing } from '../store/drawing';
import { useEditor } from '../store/editor';
import { useLang } from '../store/hooks';
import { selectedCount } from '../store/selection';
import { useOverlay } from './overlay-store';
import styles from './overlays.module.css';
import { sceneElement } from './scene-element';
import { usePalette } from './use-palette';
import { veilPath } from './veil-path';

/** The chain that is to be lit, from users to infrastructure, and whether it is still wanted. */
export interface LitChain {
  readonly target: string;
  readonly wanted: boolean;
}

/**
 * Which chain is lit: that of what the pointer rests on, after a moment; else that of the selection, where the person
 * asked for it. The moment is a CSS animation (see {@link ChainVeil}), so that passing over the drawing lights nothing.
 */
export function useLitChain(): { readonly asked: string | undefined; readonly lit: LitChain | undefined; readonly onMeant: () => void; readonly onGone: () => void } {
  // Whoever has selected several is about to do something with them.
  const several = useEditor(({ selection }) => selectedCount(selection) > 1);
  const hovered = useOverlay((state) => (!several && state.dragging.length === 0 && state.movedEnd === undefined ? state.hovered : undefined));
  const followed = useEditor(({ followChain, selection: { elements, links } }) => (followChain && elements.length + links.length === 1 ? (elements[0] ?? links[0]) : undefined));
  const [meant, setMeant] = useState<string>();
  const [shown, setShown] = useState<string>();
  // What the pointer left has to be meant anew.
  if (meant !== undefined && hovered !== meant) setMeant(undefined);
  const wanted = hovered !== undefined && hovered === meant ? hovered : followed;
  if (wanted !== undefined && wanted !== shown) setShown(wanted);
  return {
    asked: hovered === meant ? undefined : hovered,
    lit: shown === undefined ? undefined : { target: wanted ?? shown, wanted: wanted !== undefined },
    onMeant: () => setMeant(hovered),
    onGone: () => setShown(wanted),
  };
}

/** Dims all but a chain. The veil has holes for the chain's elements; its lines are drawn once more on top. */
export const ChainVeil = memo(function ChainVeil({ shown, target, wanted, onGone }: { readonly shown: Drawing; readonly target: string; readonly wanted: boolean; readonly onGone: () => void }) {
  const chain = useMemo(() => chainOf(shown.index, target), [shown.index, target]);
  const veil = useMemo(() => veilPath(shown, chain.elements), [shown, chain]);
  if (chain.elements.size === 0) return null;
  return (
    <g className={styles.chain} data-chain={target} data-wanted={wanted || undefined} onAnimationEnd={() => !wanted && onGone()}>
      <path className={styles.veil} d={veil} fillRule="evenodd" />
      <ChainLinks shown={shown} chain={chain} />
    </g>
  );
});

/** Links drawn once more, over a veil. */
export const ChainLinks = memo(function ChainLinks({ shown: { index, geometry }, chain }: { readonly shown: Drawing; readonly chain: Pick<Chain, 'links'> }) {
  const lang = useLang();
  const palette = usePalette();
  return [...chain.links].map((id) => {
    const link = index.link(id);
    const line = link && geometry.links.get(id);
    return link && line && line.drawnWith === undefined ? sceneElement(drawLink(index, link, line, { lang, palette }), id) : null;
  });
});
