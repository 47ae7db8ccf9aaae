import path from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * Pdfkit's build without Node, everywhere: the one for Node packs with Node's zlib, whose bytes are not those of the window.
 */
export const PDFKIT = { pdfkit: path.join(ROOT, 'node_modules/pdfkit/js/pdfkit.browser.mjs') };
