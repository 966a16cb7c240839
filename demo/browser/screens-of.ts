/** Every screen that a mandate of the demonstration is offered, found as the desk finds it: by asking the instance. */
import type { Text } from "../../kernel/words.ts";
import type { CityPage } from "./city-pages.ts";

/** `title` is the first heading, where the instance tells it; `whole` when the frame around it is worth looking at too. */
export type OfferedScreen = { readonly path: string; readonly title?: string; readonly whole: boolean };

type Offered = { readonly name: string; readonly title: Text };
type RoomAnswer = {
  readonly room: string;
  readonly views: readonly (Offered & { readonly ownScreen: boolean })[];
  readonly acts: readonly Offered[];
};

/** Screens that every room has. */
const common: readonly OfferedScreen[] = ["/desk/", "/desk/my-acts", "/desk/nothing-there"].map((path) => ({
  path,
  whole: true,
}));

const ofSteering: readonly OfferedScreen[] = [
  "/desk/walls",
  "/desk/plan",
  "/desk/figures",
  "/desk/figures/C1",
  "/desk/figures/E4",
  "/desk/reviews",
  "/desk/reviews/latest",
].map((path) => ({ path, whole: true }));

const ask = async <T>(page: CityPage, path: string): Promise<T> =>
  (await (await page.request.get(path)).json()) as T;

/** The screens of who is signed in on `page`, at the instance `url`. */
export const screensOf = async (page: CityPage, url: string): Promise<OfferedScreen[]> => {
  const me = await ask<{ mandate: { room: string } }>(page, `${url}/api/me`);
  const room = await ask<RoomAnswer>(page, `${url}/api/${me.mandate.room}`);
  const at = (kind: string, { name, title }: Offered): OfferedScreen => ({
    path: `/desk/${room.room}/${kind}/${name}`,
    title: title.fr,
    whole: false,
  });
  return [
    ...common,
    ...(room.room === "steering" ? ofSteering : []),
    ...room.views.filter((view) => !view.ownScreen).map((view) => at("list", view)),
    ...room.acts.map((act) => at("act", act)),
  ];
};
