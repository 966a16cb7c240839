/** From which state to which an entry of the police room may go, and by whose hand. */
export const lifecycle = {
  withdraw: { from: ["counted"], to: "withdrawn", by: ["officer"] },
  close: { from: ["open"], to: "closed", by: ["officer"] },
} as const;
