/*
 * Catalogue ids that the rules name. Those of service categories are in `service-category.ts`.
 */

export const PORTAL_MYGOVERNMENT = 'medium-portal-mygovernment';
export const PORTAL_RAI = 'medium-portal-rai';
export const APP_MYGOV = 'medium-app-mygov';

/** The platforms of the public digital infrastructure (para 2.7.3). */
export const MYDIGITAL_ID = 'platform-mydigital-id';
export const EPAYMENT_GATEWAY = 'platform-epayment-gateway';
