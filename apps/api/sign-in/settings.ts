/** What the sign-in desk is told when it opens. */
import type { OpenRoom } from "../../../kernel/postgres/room.ts";
import { ok, type Result, refuse } from "../../../kernel/refusal.ts";
import type { Text } from "../../../kernel/words.ts";

/** An OpenID Connect provider, and how Trame is known there. */
export type ProviderSettings = {
  /** As it stands in addresses: `proconnect`. */
  readonly name: string;
  readonly title: Text;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What this provider wants to be asked besides the protocol's own parameters. */
  readonly parameters: Readonly<Record<string, string>>;
};

/** What the server says when it mounts the sign-in desk. */
export type SignInSettings = {
  readonly gate: OpenRoom;
  /** Scheme, host and port under which browsers see the instance, without a slash at the end. */
  readonly origin: string;
  readonly providers: readonly ProviderSettings[];
  /** Opens the local provider, if the database too says that this is a demonstration. */
  readonly demonstration: boolean;
  /** Folder of the instance: the keys of the local provider lie in its `secrets`. */
  readonly home: string;
};

type Known = Pick<ProviderSettings, "title" | "parameters">;

/**
 * The two providers of public services. Sources: partenaires.proconnect.gouv.fr (level `eidas1`, scope `openid`) and
 * industriels.esante.gouv.fr, Pro Santé Connect (scope `openid scope_all`).
 */
const known: Readonly<Record<string, Known>> = {
  proconnect: {
    title: {
      fr: "ProConnect, pour les agents publics et les associations",
      en: "ProConnect, for public agents and associations",
    },
    parameters: { acr_values: "eidas1" },
  },
  prosanteconnect: {
    title: {
      fr: "Pro Santé Connect, pour les professionnels de santé",
      en: "Pro Santé Connect, for health professionals",
    },
    parameters: { scope: "openid scope_all", acr_values: "eidas1" },
  },
};

const pattern = /^TRAME_OIDC_([A-Z0-9]+)_ISSUER$/;

const incomplete = (variable: string) =>
  refuse({
    kind: "unavailable",
    say: {
      fr: `La variable ${variable} manque : le fournisseur d'identité ne peut pas être utilisé. Renseignez-la, puis relancez.`,
      en: `The variable ${variable} is missing: the identity provider cannot be used. Set it, then start again.`,
    },
  });

/**
 * Reads `TRAME_OIDC_<NAME>_ISSUER`, `_CLIENT_ID` and `_CLIENT_SECRET`. Refuses (`unavailable`) when a provider is
 * described by halves, or over something else than https.
 */
export const readProviders = (env: NodeJS.ProcessEnv): Result<ProviderSettings[]> => {
  const providers: ProviderSettings[] = [];
  for (const [variable, issuer] of Object.entries(env)) {
    const upper = pattern.exec(variable)?.[1];
    if (!upper || !issuer) continue;
    if (URL.parse(issuer)?.protocol !== "https:")
      return refuse({
        kind: "unavailable",
        say: {
          fr: `${variable} n'est pas une adresse en https. Corrigez-la, puis relancez.`,
          en: `${variable} is not an https address. Correct it, then start again.`,
        },
      });
    const name = upper.toLowerCase();
    const clientId = env[`TRAME_OIDC_${upper}_CLIENT_ID`];
    const clientSecret = env[`TRAME_OIDC_${upper}_CLIENT_SECRET`];
    if (!clientId) return incomplete(`TRAME_OIDC_${upper}_CLIENT_ID`);
    if (!clientSecret) return incomplete(`TRAME_OIDC_${upper}_CLIENT_SECRET`);
    const { title, parameters } = known[name] ?? { title: { fr: name, en: name }, parameters: {} };
    providers.push({ name, title, issuer, clientId, clientSecret, parameters });
  }
  return ok(providers.sort((one, other) => one.name.localeCompare(other.name)));
};
