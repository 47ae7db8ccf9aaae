/** Distances of the layout, in px at 100 %. */

/** Positions snap to this grid. */
export const GRID = 8;

/** Page edge, lane labels and boxes keep this much from a line that passes them. */
export const CLEARANCE = 8;

/** The least distance between two lines that run side by side; below it the eye takes them for one. */
export const MIN_PITCH = 3;

/** What lines get side by side where there is room. */
export const LINE_PITCH = 8;

/** Room between a box and the nearest line across its front, so that an arrowhead fits. */
export const FRONT_ROOM = 16;

/** The same in a gap that can't grow. */
export const TIGHT_FRONT_ROOM = 4;

/** The least vertical gap between boxes that still separates two rows of a lane. */
export const ROW_SPLIT = 24;

/** Rows of a lane's content, when it has none: room for the ghost of a missing element. */
export const EMPTY_CONTENT_HEIGHT = 64;

/** The least distance between a lane's edge and its content. */
export const LANE_PADDING = 16;

/** The least width of the content area. */
export const MIN_CONTENT_WIDTH = 1100;

/** Between the label and the box its line enters: room for an arrowhead. */
export const LABEL_STEM = 12;

/** What a label needs along a level line, besides its own width. */
export const LEVEL_LABEL_ROOM = 32;

/** Between a label and whatever stands beside it. */
export const LABEL_CLEARANCE = 4;

/** A label's usual greatest width, and the number of labels at one box from which they are narrower. */
export const LABEL_WIDTH = 128;
export const CROWDED_LABELS = 5;
export const CROWDED_LABEL_WIDTH = 96;
