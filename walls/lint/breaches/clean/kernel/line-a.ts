import { b } from "./line-b.ts";

export const a = (): unknown => b;
