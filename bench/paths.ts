/** The addresses that a desk can ask: its home, and every view that it is offered, with the answers that it requires. */
import type { Desk } from "./desk.ts";

type Field = {
  readonly name: string;
  readonly kind: string;
  readonly required: boolean;
  readonly optionsFrom?: string;
};
type Offer = { readonly views: readonly { readonly name: string; readonly query: readonly Field[] }[] };

/** Answers to what is required and is not the identifier of a row. */
const examples: Readonly<Record<string, string>> = { measure: "passages" };

const firstId = async (desk: Desk, view: string): Promise<string | undefined> => {
  const { rows } = JSON.parse(await desk.get(`/api/${desk.room}/${view}`)) as { rows: { id: string }[] };
  return rows[0]?.id;
};

const answerTo = async (desk: Desk, { name, kind, optionsFrom }: Field): Promise<string | undefined> => {
  if (kind === "id" && optionsFrom) return firstId(desk, optionsFrom);
  return examples[name];
};

/** The paths, without those that nothing can be asked of: a record of which there is none. */
export const pathsOf = async (desk: Desk): Promise<string[]> => {
  const { views } = JSON.parse(await desk.get(`/api/${desk.room}`)) as Offer;
  const paths = ["/api/me", `/api/${desk.room}`, "/api/my-acts"];
  for (const { name, query } of views) {
    const asked = new URLSearchParams();
    let possible = true;
    for (const field of query.filter(({ required }) => required)) {
      const answer = await answerTo(desk, field);
      if (answer === undefined) possible = false;
      else asked.set(field.name, answer);
    }
    if (possible) paths.push(`/api/${desk.room}/${name}${asked.size > 0 ? `?${asked}` : ""}`);
  }
  return paths;
};

/** Pages that anybody may read. */
export const publicPaths = [
  "/",
  "/points-d-etape",
  "/horaires",
  "/murs",
  "/accessibilite",
  "/desk/",
  "/healthz",
  "/readyz",
];
