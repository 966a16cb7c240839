export const seen = await import(`../../kernel/words.ts`);
