const named: string = process.argv[2] ?? "";
// breach: trame/direction
export const seen: unknown = await import(named);
