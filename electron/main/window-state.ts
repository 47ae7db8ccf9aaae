import path from 'node:path';
import { app, screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';
import { jsonFile, type JsonFile } from '../files/json-file';

const schema = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(600).max(20_000),
  height: z.int().min(400).max(20_000),
  maximized: z.boolean(),
});

/** Where the window stood when it was last closed, in px of the screen. */
export type WindowState = z.infer<typeof schema>;

const FIRST: WindowState = { width: 1440, height: 900, maximized: false };

function stateFile(): JsonFile<WindowState> {
  return jsonFile(path.join(app.getPath('userData'), 'window.json'), schema, FIRST);
}

/** Where to open the window: where it last stood, if a screen is still there. */
export async function readWindowState(): Promise<WindowState> {
  const state = await stateFile().read();
  if (state.x === undefined || state.y === undefined) return state;
  const { x, y, ...rest } = state;
  const shown = screen.getAllDisplays().some(({ workArea }) => overlaps(workArea, { x, y, width: rest.width, height: rest.height }));
  return shown ? state : rest;
}

/** Keeps where the window stands. */
export async function writeWindowState(window: BrowserWindow): Promise<void> {
  const { x, y, width, height } = window.getNormalBounds();
  await stateFile().write({ x, y, width, height, maximized: window.isMaximized() });
}

/** Enough of the window's top to take hold of it. */
function overlaps(screen: Rectangle, window: Rectangle): boolean {
  const width = Math.min(screen.x + screen.width, window.x + window.width) - Math.max(screen.x, window.x);
  return width >= 100 && window.y >= screen.y - 10 && window.y < screen.y + screen.height - 40;
}
