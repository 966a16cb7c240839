export const shelterWalls = 1;
