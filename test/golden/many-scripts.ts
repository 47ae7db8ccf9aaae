import { drawing } from '../../shared/rules/testing';

/** A word of each script that names in Malaysia are written in, with one more that no bundled font has. */
export const WORDS = {
  malay: 'Pendaftaran',
  jawi: 'سيستم',
  jawiToo: 'ڤڠوروسن',
  chinese: '学生注册',
  tamil: 'மாணவர்',
  tamilToo: 'கொள்கை',
  emoji: '👩‍👩‍👧‍👦',
  missing: '한글',
} as const;

/** Names in several scripts, alone and beside each other, as titles, in boxes, on lines and in lists. */
export const manyScripts = drawing({
  title: `Pendaftaran murid ${WORDS.jawi} ${WORDS.jawiToo} 学生注册系统`,
  project: { agency: 'Kementerian Pendidikan 教育部', state: 'as-is', date: '2026-01-15', objective: 'Satu pintu untuk semua: கல்வி அமைச்சு, 教育部, كمنترين ڤنديديقن.' },
  elements: [
    { id: 'u1', kind: 'user', name: `Ibu bapa ${WORDS.emoji}` },
    { id: 'u2', kind: 'user', name: 'ايبو باڤ (ڤنجاݢ)' },
    { id: 'c1', kind: 'channel', name: '学生注册门户 (Portal)' },
    { id: 'c2', kind: 'channel', name: 'மாணவர் பதிவு செயலி 📱' },
    { id: 's1', kind: 'service', name: `${WORDS.malay} 2026: سيستم ڤڠوروسن موريد v2.0` },
    { id: 'p1', kind: 'process', name: 'விண்ணப்பம் சமர்ப்பித்தல்' },
    { id: 'p2', kind: 'process', name: '审核与批准，通知家长' },
    { id: 'a1', kind: 'application', name: 'Sistem e-Daftar ஸ்ரீ 1️⃣ ✅' },
    { id: 'm1', kind: 'module', name: 'ڤندفترن (Modul 3)', parent: 'a1' },
    { id: 'y1', kind: 'system', name: `Arkib ${WORDS.missing}`, scope: 'external', agency: '国家档案馆' },
    { id: 'd1', kind: 'dataset', name: 'கல்விக் கொள்கை தரவு' },
    { id: 'i1', kind: 'site', name: 'Pusat data 北区', hardware: [{ name: 'சேவையகம்', quantity: 2 }], software: [{ name: '数据库', version: '12' }] },
    { id: 'n1', kind: 'note', lane: 3, text: 'Nota: بيلڠن 3 موريد dan 5 guru; 共 8 人 🎉' },
  ],
  links: [
    ['u1', 'c1'],
    ['u2', 'c2'],
    ['c1', 's1'],
    ['c2', 's1'],
    ['s1', 'p1'],
    ['p1', 'p2'],
    ['p2', 'm1'],
    { id: 'x1', from: 'a1', to: 'y1', method: 'method-api', data: [{ name: 'رقود موريد' }, { name: '学生记录' }] },
    { id: 'x2', from: 'd1', to: 'a1', method: 'method-sftp', data: [{ name: 'மாணவர் தரவு' }] },
    ['a1', 'i1'],
  ],
});
