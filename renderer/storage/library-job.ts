import type { exportLibrary, importLibrary } from './library-transfer';

/** What the library's worker is asked. */
export type LibraryJob = { readonly kind: 'export' } | { readonly kind: 'import'; readonly bytes: Uint8Array };

/** What it says: how far it is, from 0 to 1, and at last what came of it. */
export type LibraryAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'exported'; readonly library: Awaited<ReturnType<typeof exportLibrary>> }
  | { readonly kind: 'imported'; readonly result: Awaited<ReturnType<typeof importLibrary>> }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };
