/** What stands for the source of a rule that has none in the guide. */
export const NO_SOURCE = '–';
