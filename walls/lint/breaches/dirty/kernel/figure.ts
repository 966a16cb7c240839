export type Figure = { readonly value: number };
