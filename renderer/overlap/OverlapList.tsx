import { useState } from 'react';
import { LANE_ARCHITECTURE } from '../../shared/document/kinds';
import { overlapReason, overlapWhat, overlapWord } from '../../shared/messages/overlap';
import type { Overlap, OverlapGroup } from '../../shared/overlap/overlap';
import type { OverlapWhat } from '../../shared/overlap/facts';
import { overlapFullTitle } from '../../shared/overlap/overlap-table';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { openMember } from './open-member';
import styles from './overlap.module.css';

/** So many are drawn at once; more on request. */
const AT_ONCE = 100;

const LANE: Readonly<Record<OverlapWhat, 4 | 5 | 6>> = { application: 5, 'application-service': 5, exchange: 6, data: 6, collected: 4 };

/** What overlaps, the highest score first, with its drawings to be opened. */
export function OverlapList({ overlap }: { readonly overlap: Overlap }) {
  const t = useText();
  const [shown, setShown] = useState(AT_ONCE);
  const { groups } = overlap;
  return (
    <div className={styles.list}>
      <ol>
        {groups.slice(0, shown).map((group) => (
          <GroupRow key={`${group.what} ${group.name}`} group={group} overlap={overlap} />
        ))}
      </ol>
      {groups.length > shown && <Button onClick={() => setShown(shown + AT_ONCE)}>{t('overlap.more', { count: Math.min(AT_ONCE, groups.length - shown) })}</Button>}
    </div>
  );
}

function GroupRow({ group, overlap }: { readonly group: OverlapGroup; readonly overlap: Overlap }) {
  const t = useText();
  const lang = useLang();
  const { what, name, reason, score, general, initiatives, members } = group;
  return (
    <li className={styles.group} data-tone={LANE_ARCHITECTURE[LANE[what]]}>
      <span className={styles.score} title={t('overlap.score', { score })}>
        {score}
      </span>
      <div className={styles.about}>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.detail}>
          <span className={styles.what}>{overlapWhat(what, lang)}</span>
          {[overlapReason(reason, lang), overlapWord('initiatives', lang, { n: initiatives })].join(' · ')}
        </p>
        {general && <p className={styles.detail}>{overlapWord('general', lang)}</p>}
        <ul className={styles.members}>
          {members.map((member) => {
            const drawing = overlap.drawings[member.drawing];
            return (
              drawing && (
                <li key={`${member.drawing} ${member.id} ${member.name}`}>
                  <button type="button" className={styles.open} onClick={() => void openMember(drawing.id, member)}>
                    {overlapFullTitle(drawing, lang)}
                  </button>
                  {member.name !== name && (
                    <span className={styles.detail}>
                      “{member.name}” – {overlapReason(member.reason, lang)}
                    </span>
                  )}
                </li>
              )
            );
          })}
        </ul>
      </div>
    </li>
  );
}
