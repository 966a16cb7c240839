export const queriesOf = (room: string): string => room;
