/** A story. */
export const told = 1;
