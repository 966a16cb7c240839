const later = async (): Promise<number> => 1;

export const start = async (): Promise<void> => {
  await later();
};
