import { kindName, meaningName } from '../../shared/messages/frame';
import type { DrawingIndex } from '../../shared/document/drawing-index';
import { laneOf } from '../../shared/document/kinds';
import type { Lane } from '../../shared/document/types';
import type { TextHit } from '../../shared/find/find-text';
import type { Lang } from '../../shared/messages/lang';
import { ms } from '../../shared/messages/ui/ms';
import type { UiKey } from '../../shared/messages/ui/ui-text';
import { shownName } from '../inspector/shown-name';
import type { Translate } from '../store/hooks';

/** Properties that the forms call by another word than their own. */
const CALLED: Readonly<Record<string, UiKey>> = { title: 'project.drawingTitle', category: 'field.serviceCategory', agency: 'field.supplyingAgency' };

/** Where a hit stands, in words: whose text it is, and which of its details. */
export interface HitWords {
  readonly owner: string;
  readonly detail: string;
  readonly lane: Lane | undefined;
}

/** The words for a hit, as the details panel has them. */
export function hitWords(hit: TextHit, index: DrawingIndex, lang: Lang, t: Translate): HitWords {
  const element = hit.element === undefined ? undefined : index.element(hit.element);
  if (element) return { owner: hit.path === 'name' ? kindName(element.kind, lang) : shownName(element, lang), detail: propertyWord(hit.path, t), lane: laneOf(element) };
  const link = hit.link === undefined ? undefined : index.link(hit.link);
  if (!link) return { owner: t('find.drawing'), detail: propertyWord(hit.path.replace('project/', ''), t, 'project'), lane: undefined };
  const name = (id: string): string => {
    const end = index.element(id);
    return end ? shownName(end, lang) : '?';
  };
  const from = index.element(link.from);
  const meaning = index.meaning(link);
  return { owner: `${name(link.from)} → ${name(link.to)}`, detail: [...(meaning === undefined ? [] : [meaningName(meaning, lang)]), propertyWord(hit.path, t)].join(' · '), lane: from && laneOf(from) };
}

function propertyWord(path: string, t: Translate, form: 'field' | 'project' = 'field'): string {
  const [property = ''] = path.split('/').filter((step) => step !== 'roles');
  const keys = form === 'project' ? [`project.${property}`, CALLED[property] ?? ''] : [CALLED[property] ?? '', `field.${property}`];
  const key = keys.find((each): each is UiKey => Object.hasOwn(ms, each));
  return key === undefined ? property : t(key);
}
