import { FORMATS } from '../../shared/export/formats/registry';
import { closeDrawing } from '../files/close-drawing';
import { compareWithAnother } from '../files/compare-with';
import { newDrawing } from '../files/new-drawing';
import { showOpenResult } from '../files/open-result';
import { revertDrawing } from '../files/reload-drawing';
import { whileRehearsing } from '../layout/start-rehearsing';
import { saveDrawing, saveDrawingAs } from '../files/save-drawing';
import { withDrawing, type Command } from './command';
import { exportCommandId } from './export-command-id';

const always = (): boolean => true;

/** One for each format; the first has the keys. */
const EXPORT_COMMANDS = FORMATS.map(
  ({ id, label }, position): Command => ({
    id: exportCommandId(id),
    label,
    ...(position === 0 && { shortcuts: ['Mod+E'], inTextFields: true }),
    enabled: withDrawing,
    run: ({ state }) => state.openDialog({ kind: 'export', format: id }),
  }),
);

/** New, open, save, export, close. */
export const FILE_COMMANDS: readonly Command[] = [
  { id: 'new', label: 'command.new', shortcuts: ['Mod+Alt+N'], inTextFields: true, enabled: always, run: newDrawing },
  { id: 'new-window', label: 'command.newWindow', enabled: always, run: ({ host }) => host.newWindow() },
  { id: 'starter', label: 'command.starter', enabled: always, run: ({ state }) => state.openDialog({ kind: 'starter' }) },
  {
    id: 'open',
    label: 'command.open',
    shortcuts: ['Mod+O'],
    inTextFields: true,
    enabled: always,
    run: async ({ host }) => showOpenResult(await whileRehearsing(() => host.open())),
  },
  {
    id: 'import',
    label: 'command.import',
    inTextFields: true,
    enabled: always,
    run: async ({ host }) => showOpenResult(await host.open()),
  },
  {
    id: 'save',
    label: 'command.save',
    shortcuts: ['Mod+S'],
    inTextFields: true,
    enabled: withDrawing,
    run: async ({ host }) => {
      await saveDrawing(host);
    },
  },
  {
    id: 'save-as',
    label: 'command.saveAs',
    shortcuts: ['Mod+Shift+S'],
    inTextFields: true,
    enabled: withDrawing,
    run: async ({ host }) => {
      await saveDrawingAs(host);
    },
  },
  { id: 'revert', label: 'command.revert', enabled: ({ drawing, file }) => drawing !== undefined && file.handle !== undefined, run: ({ host }) => revertDrawing(host) },
  { id: 'versions', label: 'command.versions', enabled: withDrawing, run: ({ state }) => state.openDialog({ kind: 'versions' }) },
  { id: 'compare', label: 'command.compare', enabled: withDrawing, run: ({ host }) => compareWithAnother(host) },
  { id: 'overlap', label: 'command.overlap', enabled: always, run: ({ state }) => state.openDialog({ kind: 'overlap' }) },
  { id: 'pack', label: 'command.pack', enabled: withDrawing, run: ({ state }) => state.openDialog({ kind: 'pack' }) },
  ...EXPORT_COMMANDS,
  { id: 'print', label: 'command.print', shortcuts: ['Mod+P'], inTextFields: true, enabled: withDrawing, run: ({ state }) => state.openDialog({ kind: 'print' }) },
  { id: 'close', label: 'command.close', enabled: withDrawing, run: closeDrawing },
];
