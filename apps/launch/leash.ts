/** The pipe that ties us to the script that started us: when it closes, even by `kill -9`, we end in good order. */
import { fstatSync } from "node:fs";
import { Socket } from "node:net";

/** Calls `onEnd` once when the script that set `TRAME_LEASH` in `env` is gone. Started by hand, does nothing. */
export const holdLeash = (env: NodeJS.ProcessEnv, onEnd: () => void): void => {
  const descriptor = Number(env["TRAME_LEASH"]);
  // Our own children are not on this leash.
  delete env["TRAME_LEASH"];
  if (!Number.isInteger(descriptor) || descriptor < 3) return;
  try {
    if (!fstatSync(descriptor).isSocket()) return;
  } catch {
    return;
  }
  const pipe = new Socket({ fd: descriptor, readable: true, writable: false });
  pipe.on("error", () => {});
  pipe.once("close", onEnd);
  pipe.resume();
  pipe.unref();
};
