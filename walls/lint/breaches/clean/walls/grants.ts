export const grants = 1;
