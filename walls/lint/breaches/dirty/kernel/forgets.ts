const later = async (): Promise<number> => 1;

export const start = (): void => {
  // breach: typescript/no-floating-promises
  later();
};
