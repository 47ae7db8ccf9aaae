/** From this many elements on the layout worker lays a drawing out after each edit: the window would be busy for many frames. */
export const LARGE = 1000;
