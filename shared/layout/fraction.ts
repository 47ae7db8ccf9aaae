/**
 * Nothing, in a field that will hold fractions. JavaScript engines keep whole numbers in another kind of field, and give every object
 * made so far a new shape when the first fraction is written: of a large drawing some forty thousand, in its first layout. Minus zero is
 * no whole number to them, and equal to zero in all that is done with it.
 */
export const ZERO = -0;
