import { house } from "../../testing/house.ts";
import { measures } from "./door.ts";

export const both = [house, measures];
