export const measures = 1;
