import type { FormatId } from '../../shared/export/formats/registry';

/** The command that opens the export dialog at a format: `export-png`. */
export function exportCommandId(format: FormatId): string {
  return `export-${format}`;
}
