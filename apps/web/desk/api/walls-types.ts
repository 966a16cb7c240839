/** What `GET /api/walls` answers: rooms, doors, and what is forbidden for good. */
import type { Text } from "../../../../kernel/words.ts";

/** A room as the walls' screen tells it. */
export type WallRoom = {
  readonly name: string;
  readonly title: Text;
  readonly purpose: Text;
  readonly holds: Text;
  readonly never: Text;
  readonly law: Text;
};

/** A door as the walls' screen tells it. */
export type WallDoor = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** How close to a person the message comes: one person, a place, counts, an open address. */
  readonly level: string;
  readonly fields: readonly { readonly name: string; readonly meaning: Text | string }[];
  readonly purpose: Text;
  readonly legalBasis: Text;
  readonly owner: Text;
  readonly retention: Text;
};

/** A passage that no door may open, and why. */
export type Forbidden = {
  /** One room, or several separated by commas. */
  readonly from: string;
  readonly to: string;
  /** `any`: nothing at all passes. `one-person`: counts may pass through a declared door, a person never. */
  readonly level: "any" | "one-person";
  readonly why: Text;
};

/** Everything the walls' screen tells. */
export type Walls = {
  readonly rooms: readonly WallRoom[];
  readonly doors: readonly WallDoor[];
  readonly forbidden: readonly Forbidden[];
};
