import { chainOf } from '../../shared/document/chain';
import { accessibleName } from '../../shared/drawing/accessible-name';
import { linkName } from '../../shared/drawing/draw-link';
import type { Drawing } from '../store/drawing';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';

/** Reads out how much belongs to the selection's chain, for those who asked for it and don't see it lit. */
export function ChainAnnouncer({ shown: { index } }: { readonly shown: Drawing }) {
  const t = useText();
  const lang = useLang();
  const target = useEditor(({ followChain, selection: { elements, links } }) => (followChain && elements.length + links.length === 1 ? (elements[0] ?? links[0]) : undefined));
  const element = target === undefined ? undefined : index.element(target);
  const link = target === undefined ? undefined : index.link(target);
  const name = element ? accessibleName(element, lang) : link && linkName(index, link, lang);
  const chain = target === undefined ? undefined : chainOf(index, target);
  return <output className="visually-hidden">{chain && name !== undefined ? t('lines.chain', { name, elements: chain.elements.size, links: chain.links.size }) : ''}</output>;
}
