/** Downstream projects. */
import type { Day } from "../../../kernel/dates.ts";
import { queriesOf } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { ShelterTables } from "../schema.generated.ts";
import type { ProjectKind } from "../words.ts";

const shelter = queriesOf<ShelterTables>("shelter");

/** Adds a project of the acting agency. */
export const addProject = (
  tx: RoomTransaction,
  project: { id: string; name: string; kind: ProjectKind; places: number; opened_on: Day },
) => tx.run(shelter.insertInto("downstream_project").values({ ...project, agency_id: tx.who.agency }));

/** All projects, newest first. */
export const listProjects = (tx: RoomTransaction) =>
  tx.all(
    shelter
      .selectFrom("downstream_project")
      .select(["id", "name", "kind", "places", "opened_on"])
      .orderBy("opened_on", "desc")
      .orderBy("name"),
  );
