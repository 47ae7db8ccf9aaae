import { useEditor } from '../store/editor';
import { NO_FILE } from '../store/file-slice';
import { whenSafe } from './when-safe';

/** Closes the drawing and goes back to the start page. */
export function closeDrawing(): void {
  void whenSafe(() => {
    const { clear, setFile } = useEditor.getState();
    clear();
    setFile(NO_FILE);
  });
}
