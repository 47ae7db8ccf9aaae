import { about } from './en/about';
import { app } from './en/app';
import { arrange } from './en/arrange';
import { canvas } from './en/canvas';
import { clipboard } from './en/clipboard';
import { commands } from './en/commands';
import { drawings } from './en/drawings';
import { e2e } from './en/e2e';
import { edits } from './en/edits';
import { exercises } from './en/exercises';
import { exports } from './en/exports';
import { fields } from './en/fields';
import { files } from './en/files';
import { find } from './en/find';
import { findings } from './en/findings';
import { folds } from './en/folds';
import { handbook } from './en/handbook';
import { library } from './en/library';
import { lines } from './en/lines';
import { lists } from './en/lists';
import { next } from './en/next';
import { office } from './en/office';
import { outline } from './en/outline';
import { overlap } from './en/overlap';
import { palette } from './en/palette';
import { picture } from './en/picture';
import { project } from './en/project';
import { rows } from './en/rows';
import { start } from './en/start';
import { starter } from './en/starter';
import { submission } from './en/submission';
import { terms } from './en/terms';
import { walk } from './en/walk';
import type { ms } from './ms';

/** All words of the window in English. */
export const en: Readonly<Record<keyof typeof ms, string>> = {
  ...about,
  ...app,
  ...arrange,
  ...canvas,
  ...clipboard,
  ...commands,
  ...drawings,
  ...e2e,
  ...edits,
  ...exercises,
  ...exports,
  ...fields,
  ...files,
  ...find,
  ...findings,
  ...folds,
  ...handbook,
  ...library,
  ...lines,
  ...lists,
  ...next,
  ...office,
  ...outline,
  ...overlap,
  ...palette,
  ...picture,
  ...project,
  ...rows,
  ...start,
  ...starter,
  ...submission,
  ...terms,
  ...walk,
};
