/** Turns what npm printed into one sentence in each language. */

const causes = [
  {
    found: /ENOSPC|no space left/i,
    french: "le disque est plein. Libérez environ 1 Go, puis relancez la commande.",
    english: "the disk is full. Free about 1 GB, then run the command again.",
  },
  {
    found: /EACCES|EPERM|EROFS|permission denied/i,
    french:
      "ce compte n'a pas le droit d'écrire dans le dossier du projet. Corrigez ses droits, puis relancez.",
    english: "this account may not write in the project's folder. Fix its permissions, then run again.",
  },
  {
    found: /EINTEGRITY/,
    french:
      "un paquet reçu ne correspond pas à package-lock.json. Videz le cache npm (npm cache clean --force), puis relancez.",
    english:
      "a package does not match package-lock.json. Empty the npm cache (npm cache clean --force), then run again.",
  },
  {
    found:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|EIDLETIMEOUT|CERT|\bE(403|404|5\d\d)\b|network/i,
    french:
      "le registre npm ne répond pas. Vérifiez la connexion ou le proxy (npm config get registry), puis relancez.",
    english:
      "the npm registry cannot be reached. Check the connection or the proxy (npm config get registry), then run again.",
  },
  {
    found: /EUSAGE|in sync/,
    french: "package-lock.json ne correspond plus à package.json. Lancez npm install, puis relancez.",
    english: "package-lock.json no longer matches package.json. Run npm install, then run again.",
  },
];

/** The first cause that fits, or the last line npm printed. */
const explainNpm = (output) => {
  const cause = causes.find(({ found }) => found.test(output));
  if (cause) return [cause.french, cause.english];
  const lines = output.split("\n").map((line) => line.trim());
  const last = lines.filter((line) => line && !/complete log/i.test(line)).pop() ?? "";
  return [`l'installation a échoué : ${last}`, `the installation failed: ${last}`];
};

module.exports = { explainNpm };
