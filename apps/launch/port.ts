/** The port the pages are served on. */
import { createServer } from "node:net";
import { ok, type Result } from "../../kernel/refusal.ts";
import { cannot } from "./cannot.ts";

const usualPort = 3000;

/** Reads `PORT` (1 to 65535; 3000 by default). */
export const readPort = (raw: string | undefined): Result<number> => {
  if (!raw) return ok(usualPort);
  const port = Number(raw);
  if (/^\d{1,5}$/.test(raw) && port >= 1 && port <= 65_535) return ok(port);
  return cannot(
    `PORT doit être un nombre entre 1 et 65535 (reçu : ${raw}).`,
    `PORT must be a number between 1 and 65535 (received: ${raw}).`,
  );
};

const refusePort = (port: number, code: string | undefined) =>
  code === "EACCES"
    ? cannot(
        `Ce compte n'a pas le droit d'ouvrir le port ${port}. Choisissez-en un au-dessus de 1023 : PORT=3001 npm start.`,
        `This account may not open port ${port}. Choose one above 1023: PORT=3001 npm start.`,
      )
    : cannot(
        `Le port ${port} est déjà pris. Arrêtez le programme qui l'occupe, ou choisissez-en un autre : PORT=${port + 1} npm start.`,
        `Port ${port} is already taken. Stop the program that holds it, or choose another: PORT=${port + 1} npm start.`,
      );

/** Opens and closes the port once, to refuse before any work is done. */
export const checkPort = (host: string, port: number): Promise<Result<number>> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(refusePort(port, error.code)));
    server.listen(port, host, () => server.close(() => resolve(ok(port))));
  });
