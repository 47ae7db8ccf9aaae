import type { HostFailure } from '../../shared/host';
import type { LibraryRefusal } from '../../shared/library/library-file';
import type { LibraryEntry } from '../storage/database';

/** A dialog over the list of drawings. */
export type DrawingDialog =
  | { readonly kind: 'tags'; readonly entry: LibraryEntry }
  | { readonly kind: 'remove'; readonly entry: LibraryEntry }
  /** Its file can't be read; the library has a copy. */
  | { readonly kind: 'copy'; readonly entry: LibraryEntry; readonly failure: HostFailure }
  | { readonly kind: 'storage' }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: LibraryRefusal };
