export type Word = string;
export const words: readonly Word[] = [];
