import { about } from './ms/about';
import { app } from './ms/app';
import { arrange } from './ms/arrange';
import { canvas } from './ms/canvas';
import { clipboard } from './ms/clipboard';
import { commands } from './ms/commands';
import { drawings } from './ms/drawings';
import { e2e } from './ms/e2e';
import { edits } from './ms/edits';
import { exercises } from './ms/exercises';
import { exports } from './ms/exports';
import { fields } from './ms/fields';
import { files } from './ms/files';
import { find } from './ms/find';
import { findings } from './ms/findings';
import { folds } from './ms/folds';
import { handbook } from './ms/handbook';
import { library } from './ms/library';
import { lines } from './ms/lines';
import { lists } from './ms/lists';
import { next } from './ms/next';
import { office } from './ms/office';
import { outline } from './ms/outline';
import { overlap } from './ms/overlap';
import { palette } from './ms/palette';
import { picture } from './ms/picture';
import { project } from './ms/project';
import { rows } from './ms/rows';
import { start } from './ms/start';
import { starter } from './ms/starter';
import { submission } from './ms/submission';
import { terms } from './ms/terms';
import { walk } from './ms/walk';

/** All words of the window in Malay: the language the keys are defined in. */
export const ms = {
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
} as const;
