import type { PaperName } from '../../shared/drawing/paper';
import type { PrintPage } from '../../shared/export/print-pages';
import styles from './print-sheets.module.css';

/** Class of a sheet by paper and direction; the style sheet gives each its size on paper. */
const SHEETS: Readonly<Record<Exclude<PaperName, 'screen'>, { readonly tall: string | undefined; readonly wide: string | undefined }>> = {
  a4: { tall: styles['a4Tall'], wide: styles['a4Wide'] },
  a3: { tall: styles['a3Tall'], wide: styles['a3Wide'] },
  slide: { tall: styles['slide'], wide: styles['slide'] },
};

/**
 * Prints sheets, one a page, at their own size, through the system's print dialog. They stand in this window's own page, seen by the
 * printer alone: the content security policy allows no frame and no style of the moment.
 * @returns once the person has printed or given up
 */
export async function printSheets(pages: readonly PrintPage[], paper: Exclude<PaperName, 'screen'>): Promise<void> {
  const urls = pages.map(({ svg }) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
  const root = document.createElement('div');
  root.className = styles['sheets'] ?? '';
  root.setAttribute('aria-hidden', 'true');
  const pictures = pages.map(({ wide }, at) => {
    const picture = document.createElement('img');
    picture.className = `${styles['sheet']} ${SHEETS[paper][wide ? 'wide' : 'tall']}`;
    picture.alt = '';
    picture.src = urls[at] ?? '';
    return picture;
  });
  root.append(...pictures);
  document.body.append(root);
  try {
    await Promise.all(pictures.map((picture) => picture.decode()));
    await printed();
  } finally {
    root.remove();
    for (const url of urls) URL.revokeObjectURL(url);
  }
}

/** Opens the print dialog. Some browsers wait in `print`, others only tell when it was closed. */
function printed(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('afterprint', () => resolve(), { once: true });
    window.print();
  });
}
