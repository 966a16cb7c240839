/** What the demonstration may load into the police room. */
export {
  type KitchenRow,
  loadKitchens,
  loadOperations,
  loadPlaces,
  type OperationRow,
  type PlaceRow,
} from "./store.ts";
