import type { ElementKind } from '../document/types';

/** Width of the vertical strip at the far left that names the architecture, in px. */
export const BAND_WIDTH = 32;

/** Width of what stands left of a lane's content: the architecture strip and the lane's own label. */
export const LANE_LABEL_WIDTH = 184;

/** The least height at which a lane's badge and name fit, in px. */
export const MIN_LANE_HEIGHT = 112;

/** Most that an element grows in width for the sake of a long word, in px. */
export const WORD_ROOM = 96;

/** Usual widths in px. A container is wider when its parts are, anything when a long word is; nothing is narrower. */
export const KIND_WIDTH: Readonly<Record<ElementKind, number>> = {
  user: 184,
  channel: 192,
  service: 344,
  process: 200,
  application: 320,
  module: 224,
  'application-service': 224,
  platform: 192,
  system: 200,
  dataset: 192,
  site: 280,
  network: 312,
  'security-control': 192,
  note: 200,
};

/** How far from a corner a line should meet an element, so that it ends on the outline and not beside it, in px. */
export const PORT_MARGIN: Readonly<Record<ElementKind, number>> = {
  user: 12,
  channel: 8,
  service: 32,
  process: 20,
  application: 16,
  module: 8,
  'application-service': 16,
  platform: 16,
  system: 8,
  dataset: 16,
  site: 12,
  network: 44,
  'security-control': 16,
  note: 16,
};

/** Room inside a link's label, in px. */
export const LABEL_PADDING = { x: 7, y: 4 } as const;
export const LABEL_LINE_HEIGHT = 16;
/** Where a caller has no narrower place in mind. */
export const LABEL_MAX_WIDTH = 168;
