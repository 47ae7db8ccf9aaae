/** Marks a combobox that takes any text, not only what its list has. */
export const FREE_TEXT = 'data-free-text';
