/** The walls in plain words: what each room holds, which doors exist, and what is forbidden for good. */

import { useResource } from "../../api/use-resource.ts";
import type { Walls } from "../../api/walls-types.ts";
import { Screen } from "../../app/screen.tsx";
import { Failed } from "../../parts/basic/failed.tsx";
import { Waiting } from "../../parts/basic/waiting.tsx";
import { useWords } from "../../words/language.tsx";
import { Doors } from "./doors.tsx";
import { ForbiddenPaths } from "./forbidden-paths.tsx";
import { WallMatrix } from "./wall-matrix.tsx";
import { WallRooms } from "./wall-rooms.tsx";

export const WallsScreen = () => {
  const { t } = useWords();
  const walls = useResource<Walls>("/api/walls");
  return (
    <Screen title={t("walls.title")} lead={<p>{t("walls.lead")}</p>}>
      {walls.failure ? <Failed failure={walls.failure} retry={walls.reload} /> : null}
      {walls.value === undefined && !walls.failure ? <Waiting /> : null}
      {walls.value === undefined ? null : (
        <>
          <WallMatrix walls={walls.value} />
          <ForbiddenPaths walls={walls.value} />
          <WallRooms walls={walls.value} />
          <Doors walls={walls.value} />
        </>
      )}
    </Screen>
  );
};
