import { createContext, useContext } from 'react';
import type { Finding } from '../../shared/rules/rule';

export interface FieldFindings {
  /**
   * The findings about a property of what is being edited.
   * @param path below its element or link (`relationship`), or below the document (`project/agency`)
   */
  readonly at: (path: string) => readonly Finding[];
}

const NONE: FieldFindings = { at: () => [] };

/** The findings of what is being edited, for the fields to show. */
export const FieldFindingsContext = createContext<FieldFindings>(NONE);

export function useFieldFindings(path: string): readonly Finding[] {
  return useContext(FieldFindingsContext).at(path);
}
