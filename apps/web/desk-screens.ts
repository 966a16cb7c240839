/** Every screen of the desk with its address, for whoever walks through all of them (accessibility, pictures). */

/** A screen of the desk: its name and its address. */
export type DeskScreen = { readonly name: string; readonly path: string };

/** As a steering coordinator sees them. `latest` opens the newest review. */
export const deskScreens: readonly DeskScreen[] = [
  { name: "home", path: "/desk/" },
  { name: "plan", path: "/desk/plan" },
  { name: "figures", path: "/desk/figures" },
  { name: "figure", path: "/desk/figures/C1" },
  { name: "reviews", path: "/desk/reviews" },
  { name: "review", path: "/desk/reviews/latest" },
  { name: "open a review", path: "/desk/steering/act/open-review" },
  { name: "counts", path: "/desk/steering/list/counts" },
  { name: "another room", path: "/desk/street/list/rounds" },
  { name: "walls", path: "/desk/walls" },
  { name: "own acts", path: "/desk/my-acts" },
  { name: "nothing there", path: "/desk/nothing-there" },
];
