/** The screen that shows what an address of the API lists: `/api/court/orders?x` is `/desk/court/list/orders?x`. */
export const deskAddress = (address: string): string =>
  address.replace(/^\/api\/([a-z]+)\/([a-z0-9-]+)(?=$|\?)/, "/desk/$1/list/$2");
