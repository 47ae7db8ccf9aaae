/**
 * The LMV document, version 1: what a `.lmv` file holds, as TypeScript sees it.
 * Every object may carry further properties that version 1 does not define; they are kept and written back.
 * Optional means "may be absent from the file"; strings may be blank. Catalogue values are plain strings because an
 * id the catalogue does not know is kept, not refused.
 */

/** The seven lanes of Jadual 3-1, top to bottom. */
export type Lane = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Which severities the rules use: while drawing, or ready for JTISA. */
export type Stage = 'draft' | 'submission';

export type ElementKind =
  | 'user'
  | 'channel'
  | 'service'
  | 'process'
  | 'application'
  | 'module'
  | 'application-service'
  | 'platform'
  | 'system'
  | 'dataset'
  | 'site'
  | 'network'
  | 'security-control'
  | 'note';

export interface Extra {
  readonly [property: string]: unknown;
}

interface ElementBase<K extends ElementKind> {
  readonly id: string;
  readonly kind: K;
  /** Absent or blank means unnamed. Notes have `text` instead. */
  readonly name?: string;
  /** Free text for the inspector and reports. */
  readonly note?: string;
  /** Top-left corner in px at 100 %, relative to the lane's content area. Absent: the tidy layout places it. */
  readonly x?: number;
  readonly y?: number;
}

export interface User extends ElementBase<'user'> {
  readonly relationship?: string;
  readonly targetGroup?: string;
  readonly subcategory?: string;
  readonly persona?: string;
}
export interface Channel extends ElementBase<'channel'> {
  readonly medium?: string;
}
export interface Service extends ElementBase<'service'> {
  readonly category?: string;
  readonly product?: string;
}
export interface CollectedItem {
  readonly name?: string;
  readonly holding?: string;
}
export interface Process extends ElementBase<'process'> {
  readonly process?: string;
  /** `online` or `manual`. */
  readonly mode?: string;
  readonly collects?: readonly CollectedItem[];
}
export interface Application extends ElementBase<'application'> {
  readonly applicationKind?: string;
  readonly agencies?: readonly string[];
}
export interface Module extends ElementBase<'module'> {
  readonly parent?: string;
}
export interface ApplicationService extends ElementBase<'application-service'> {
  readonly parent?: string;
}
export interface Platform extends ElementBase<'platform'> {
  readonly platform?: string;
}
export interface System extends ElementBase<'system'> {
  /** `internal` or `external`. */
  readonly scope?: string;
  readonly agency?: string;
}
export interface Dataset extends ElementBase<'dataset'> {
  readonly holding?: string;
  readonly agency?: string;
}
export interface Hardware {
  readonly name?: string;
  readonly quantity?: number;
  readonly specification?: string;
}
export interface Software {
  readonly name?: string;
  readonly version?: string;
}
export interface Site extends ElementBase<'site'> {
  readonly location?: string;
  readonly address?: string;
  readonly hardware?: readonly Hardware[];
  readonly software?: readonly Software[];
  readonly placement?: string;
}
export interface Speed {
  readonly value?: number;
  /** `Kbps`, `Mbps` or `Gbps`. */
  readonly unit?: string;
}
export interface Network extends ElementBase<'network'> {
  readonly network?: string;
  readonly speed?: Speed;
}
export interface SecurityControl extends ElementBase<'security-control'> {
  readonly control?: string;
}
export interface Note extends ElementBase<'note'> {
  readonly lane?: Lane;
  readonly text?: string;
}

export type Element =
  | User
  | Channel
  | Service
  | Process
  | Application
  | Module
  | ApplicationService
  | Platform
  | System
  | Dataset
  | Site
  | Network
  | SecurityControl
  | Note;

export type ElementOf<K extends ElementKind> = Extract<Element, { kind: K }>;

/** One data item of an exchange. */
export interface DataItem {
  readonly name?: string;
  readonly classification?: string;
  readonly holding?: string;
}

export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  /** Exchanges only. */
  readonly method?: string;
  /** Exchanges only. */
  readonly data?: readonly DataItem[];
}

/**
 * A finding set aside with a reason. With `element` or `link` it covers the rule's findings about that one; with
 * neither, the rule's findings in the whole drawing. `about` narrows it to one finding where a rule gives several
 * about the same thing (a lane's number, a control's id, a property's path).
 */
export interface Waiver {
  readonly rule: string;
  readonly element?: string;
  readonly link?: string;
  readonly about?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly date?: string;
}

export interface ProjectRoles {
  readonly lead?: string;
  readonly owner?: string;
  readonly implementer?: string;
  readonly procurer?: string;
}

export interface Project {
  readonly agency?: string;
  readonly ministry?: string;
  readonly category?: string;
  readonly agencySpecificKind?: string;
  readonly sector?: string;
  readonly domain?: string;
  /** `as-is` or `to-be`. */
  readonly state?: string;
  readonly stage?: string;
  readonly objective?: string;
  readonly measure?: string;
  readonly rasaChecked?: boolean;
  readonly roles?: ProjectRoles;
  readonly preparedBy?: string;
  /** ISO date, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly revision?: string;
  readonly classification?: string;
  /** The edition of the rules that the drawing is checked against. */
  readonly rules?: string;
}

/** The one truth. Immutable: every edit returns a new document that shares what did not change. */
export interface LmvDocument {
  readonly format: 'lmv';
  readonly version: 1;
  /** UUID, stays with the drawing for life. */
  readonly id: string;
  readonly title: string;
  readonly project: Project;
  readonly elements: readonly Element[];
  readonly links: readonly Link[];
  readonly waivers: readonly Waiver[];
}
