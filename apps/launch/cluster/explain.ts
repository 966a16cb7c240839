/** Turns what PostgreSQL's programs printed before they gave up into one sentence. */
import type { Refused } from "../../../kernel/refusal.ts";
import { cannot, diskFull, noPermission } from "../cannot.ts";

/** Debian package of each library the programs may miss. */
const packages: Readonly<Record<string, string>> = {
  "libstdc++.so": "libstdc++6",
  "libgcc_s.so": "libgcc-s1",
  "libxml2.so": "libxml2",
  "libz.so": "zlib1g",
  "liblzma.so": "liblzma5",
  "liblz4.so": "liblz4-1",
  "libzstd.so": "libzstd1",
  "libssl.so": "libssl3",
  "libcrypto.so": "libssl3",
  "libpam.so": "libpam0g",
  "libgssapi_krb5.so": "libgssapi-krb5-2",
  libldap: "libldap-2.5-0",
  "libsystemd.so": "libsystemd0",
  libicu: "libicu72",
  "libpq.so": "libpq5",
  "libc.so": "libc6",
  "libm.so": "libc6",
};

const missingLibrary = (library: string): Refused => {
  const found = Object.entries(packages).find(([name]) => library.startsWith(name))?.[1];
  const remedy = found ? `apt-get install ${found}` : `apt-file search ${library}`;
  return cannot(
    `Il manque à PostgreSQL la bibliothèque ${library}. Installez-la (${remedy}), puis relancez.`,
    `PostgreSQL misses the library ${library}. Install it (${remedy}), then start again.`,
  );
};

/** The sentence for `output`; `where` is the folder concerned. Without a known cause, quotes the line that says why. */
export const explainOutput = (output: string, where: string): Refused => {
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(output)?.[1];
  if (library) return missingLibrary(library);
  if (/GLIBC_[\d.]+' not found|spawn \S+ ENOENT|ENOEXEC/.test(output))
    return cannot(
      "Ce système est trop ancien ou trop différent pour le PostgreSQL fourni (Debian 12 ou équivalent). Indiquez un serveur avec TRAME_DATABASE_URL.",
      "This system is too old or too different for the PostgreSQL provided (Debian 12 or alike). Name a server with TRAME_DATABASE_URL.",
    );
  if (/no space left on device|disk quota exceeded/i.test(output)) return diskFull(where);
  if (/could not map anonymous shared memory|cannot allocate memory/i.test(output))
    return cannot(
      "Il n'y a pas assez de mémoire pour PostgreSQL (256 Mo nécessaires). Fermez un programme, puis relancez.",
      "There is not enough memory for PostgreSQL (256 MB needed). Close a program, then start again.",
    );
  if (/permission denied|operation not permitted|read-only file system|EACCES|EPERM/i.test(output))
    return noPermission(where);
  const lines = output.trim().split("\n");
  const last = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? "";
  return cannot(
    `PostgreSQL n'a pas pu démarrer : ${last} (${where}).`,
    `PostgreSQL could not start: ${last} (${where}).`,
  );
};
