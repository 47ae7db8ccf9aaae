import type { Values } from '../../messages/lang';

export type EditErrorCode =
  /** No element or link has this id. */
  | 'unknown-id'
  | 'duplicate-id'
  /** The kind cannot stand inside that parent. */
  | 'wrong-parent'
  /** An element inside a parent has no place of its own. */
  | 'has-parent'
  /** The kinds at the ends give the link no meaning. */
  | 'link-not-allowed'
  /** A property that has an edit of its own, or that never changes. */
  | 'protected-property'
  /** A value that could not be read again from a file. */
  | 'invalid-value'
  /** More elements or links than a file may hold. */
  | 'over-limit'
  /** The document is not the one that the history's last step led to. */
  | 'history-mismatch';

/** An edit that was asked for wrongly. The document is unchanged: edits never half-happen. */
export class EditError extends Error {
  readonly code: EditErrorCode;
  readonly values: Values;

  constructor(code: EditErrorCode, values: Values = {}) {
    const details = Object.entries(values).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
    super([code, ...details].join(', '));
    this.name = 'EditError';
    this.code = code;
    this.values = values;
  }
}
