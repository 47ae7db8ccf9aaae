import type { CatalogueList } from '../../shared/catalogue/catalogue';

/** Where data may be held: registries and repositories (Rajah 2-13). */
export const HOLDING_LISTS: readonly CatalogueList[] = ['registry', 'repository'];

/** Secrecy levels: from the Official Secrets Act, not from the guide; each entry says so. */
export const CLASSIFICATION_LISTS: readonly CatalogueList[] = ['classification'];
