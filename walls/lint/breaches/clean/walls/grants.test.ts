import { house } from "../testing/house.ts";
import { grants } from "./grants.ts";

export const both = [house, grants];
