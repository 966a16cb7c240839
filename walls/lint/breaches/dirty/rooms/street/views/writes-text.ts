// breach: trame/store-only
export const text = "select id from street.round";
