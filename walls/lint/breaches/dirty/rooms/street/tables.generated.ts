export type Tables = { round: { id: string } };
