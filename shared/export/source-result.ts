/** What looking for a drawing inside a picture came to. */
export type SourceResult =
  | { readonly found: 'text'; readonly text: string }
  /** A picture that this program did not export, or exported without its source. */
  | { readonly found: 'none' }
  /** There was a drawing, but the file was changed or cut off since. */
  | { readonly found: 'damaged' }
  | { readonly found: 'too-large' };
