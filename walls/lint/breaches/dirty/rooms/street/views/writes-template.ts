const id = 1;
// breach: trame/store-only
export const text = `update shelter.place set state = ${id}`;
