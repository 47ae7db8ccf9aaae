/** Colours of one architecture: a band, its tints and its ink. */
export interface Tone {
  /** Lane background. */
  readonly lane: string;
  /** Label column and headers. */
  readonly band: string;
  /** Element fill. */
  readonly fill: string;
  /** Element outline and icons. */
  readonly stroke: string;
  /** Text on band, fill and lane: contrast 4.5:1 or better. */
  readonly ink: string;
  /** Second-rank text on band, fill and lane: quieter, contrast still 4.5:1 or better. */
  readonly soft: string;
}

export interface Palette {
  readonly page: string;
  readonly ink: string;
  readonly mutedInk: string;
  readonly rule: string;
  /** A link that is not allowed; the classification. On the page's colour: contrast 4.5:1 or better. */
  readonly fault: string;
  readonly note: Tone;
  readonly business: Tone;
  readonly application: Tone;
  readonly data: Tone;
  readonly technology: Tone;
  /** Without colour: links are told apart by their lines alone. */
  readonly plain?: true;
}

/** Exports and the light window. Tints of ArchiMate's colours that stay apart when printed in black and white. */
export const LIGHT: Palette = {
  page: '#ffffff',
  ink: '#1c2430',
  mutedInk: '#55606f',
  rule: '#c9d0d9',
  fault: '#b3261e',
  note: { lane: '#fffdf2', band: '#fff3c4', fill: '#fff9dc', stroke: '#a08a3c', ink: '#3d3410', soft: '#66592a' },
  business: { lane: '#fffcf0', band: '#fdedb5', fill: '#fff6d6', stroke: '#9a7412', ink: '#3f2f05', soft: '#6b5417' },
  application: { lane: '#f3f9fd', band: '#a9d3ee', fill: '#e2f2fb', stroke: '#1f6f99', ink: '#0b3247', soft: '#2b566f' },
  data: { lane: '#f6f5fd', band: '#bdb5ec', fill: '#eae8fb', stroke: '#5a4fb0', ink: '#271f5c', soft: '#4a4288' },
  technology: { lane: '#f3faf4', band: '#c0e6c7', fill: '#e3f4e6', stroke: '#2f7a43', ink: '#123a1d', soft: '#2f5b3b' },
};

/** The dark window. Exports never use it. */
export const DARK: Palette = {
  page: '#171b21',
  ink: '#e9edf2',
  mutedInk: '#a9b4c2',
  rule: '#3a434f',
  fault: '#ff9a90',
  note: { lane: '#25231a', band: '#4d4423', fill: '#3a3520', stroke: '#d1b75c', ink: '#f6ecc6', soft: '#d6c894' },
  business: { lane: '#211e15', band: '#54441a', fill: '#383018', stroke: '#d9b24c', ink: '#f8ecc8', soft: '#dcc789' },
  application: { lane: '#14202a', band: '#1d4a64', fill: '#1a3547', stroke: '#6db9e0', ink: '#d9effb', soft: '#a9cfe4' },
  data: { lane: '#1d1b2b', band: '#3e3870', fill: '#2d2950', stroke: '#a59cf0', ink: '#e7e4fd', soft: '#c3bdf0' },
  technology: { lane: '#15231a', band: '#22552f', fill: '#1d3d26', stroke: '#74c98a', ink: '#d9f3df', soft: '#a7d3b2' },
};

const GREY = { fill: '#ffffff', stroke: '#262626', ink: '#000000', soft: '#333333' } as const;

/**
 * For printers and copiers without colour, on request: white, black and four greys, so that nothing is lost that colour
 * would say. Architectures have their names, kinds their shapes and icons, links their lines.
 */
export const MONO: Palette = {
  page: '#ffffff',
  ink: '#000000',
  mutedInk: '#333333',
  rule: '#8c8c8c',
  fault: '#000000',
  note: { ...GREY, lane: '#ffffff', band: '#e0e0e0' },
  business: { ...GREY, lane: '#ffffff', band: '#e8e8e8' },
  application: { ...GREY, lane: '#f6f6f6', band: '#d2d2d2' },
  data: { ...GREY, lane: '#ffffff', band: '#e8e8e8' },
  technology: { ...GREY, lane: '#f6f6f6', band: '#d2d2d2' },
  plain: true,
};
