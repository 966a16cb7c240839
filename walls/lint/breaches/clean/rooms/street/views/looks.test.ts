export const text = "select id from street.round";
