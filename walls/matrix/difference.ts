/** One thing that stands otherwise than declared. `room` is empty for what concerns the whole server. */
export type Difference = { readonly room: string; readonly what: string };
