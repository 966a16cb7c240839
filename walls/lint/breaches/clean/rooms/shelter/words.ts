export type Place = string;
