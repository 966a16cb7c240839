/** Reads `TRAME_DATABASE_URL`: a PostgreSQL server that someone else runs. */
import { readFileSync } from "node:fs";
import { ok, type Result } from "../../kernel/refusal.ts";
import { cannot, cannotBecause } from "./cannot.ts";
import type { AdminSettings } from "./cluster/admin.ts";

const unreadable = () =>
  cannot(
    "TRAME_DATABASE_URL n'est pas une adresse lisible. Forme attendue : postgres://compte:motdepasse@hôte:5432/base.",
    "TRAME_DATABASE_URL is not a readable address. Expected form: postgres://account:password@host:5432/database.",
  );

/** `sslmode` and `sslrootcert` as libpq understands them: `require` encrypts without checking the certificate. */
const encryption = (parameters: URLSearchParams): Pick<AdminSettings, "ssl"> => {
  const mode = parameters.get("sslmode");
  const root = parameters.get("sslrootcert");
  if (mode === "disable") return { ssl: false };
  if (mode === "require" && !root) return { ssl: { rejectUnauthorized: false } };
  if (mode !== "require" && mode !== "verify-ca" && mode !== "verify-full") return {};
  return { ssl: { rejectUnauthorized: true, ...(root ? { ca: readFileSync(root, "utf8") } : {}) } };
};

/** Settings of the administrator named in the address. A `host` parameter may name a folder that holds a socket. */
export const readServerUrl = (raw: string): Result<AdminSettings> => {
  // libpq lets the host be empty when a parameter names it; the web's addresses do not.
  const url = URL.parse(raw.replace(/^(postgres(?:ql)?:\/\/[^/?]*@)(?=[/?]|$)/, "$1localhost"));
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) return unreadable();
  try {
    return ok({
      host: url.searchParams.get("host") ?? (decodeURIComponent(url.hostname) || "127.0.0.1"),
      port: Number(url.port || url.searchParams.get("port") || 5432),
      user: decodeURIComponent(url.username) || "postgres",
      password: decodeURIComponent(url.password),
      database: decodeURIComponent(url.pathname.slice(1)) || "trame",
      ...encryption(url.searchParams),
    });
  } catch (error) {
    // A stray percent sign; a certificate that cannot be read is explained as any file.
    return error instanceof URIError ? unreadable() : cannotBecause(error, raw);
  }
};
