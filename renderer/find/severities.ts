import type { Severity } from '../../shared/rules/rule';

/** What a filter may ask of an element's findings. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
