/** The only files that name the tables of the steering room. */
export * from "./store/actions.ts";
export * from "./store/facts.ts";
export * from "./store/partners.ts";
export * from "./store/reviews.ts";
