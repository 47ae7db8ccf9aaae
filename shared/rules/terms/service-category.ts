/** The categories of para 6.4.4 and 6.4.5, as the catalogue names them. */
export const SERVICE_CATEGORY = {
  e2e: 'service-category-e2e',
  partialE2e: 'service-category-partial-e2e',
  eCounter: 'service-category-e-counter',
  manual: 'service-category-manual',
} as const;

export type ServiceCategory = (typeof SERVICE_CATEGORY)[keyof typeof SERVICE_CATEGORY];
