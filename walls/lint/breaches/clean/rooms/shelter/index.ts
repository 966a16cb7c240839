export const shelter = 1;
export type Shelter = typeof shelter;
export default shelter;
