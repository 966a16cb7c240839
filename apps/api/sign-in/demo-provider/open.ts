import type { FastifyInstance } from "fastify";
import { demonstrationAccounts, demonstrationIssuer } from "../../../../gate/index.ts";
import { readForms } from "../form-body.ts";
import type { Provider } from "../relying-party.ts";
import type { SignInSettings } from "../settings.ts";
import { mountAccounts } from "./accounts-routes.ts";
import { demoKeysOf } from "./keys.ts";
import { insideFetch, mountProvider } from "./mount.ts";
import { clientId, makeProvider, mountPath } from "./provider.ts";

/**
 * Opens the local provider under `/demo-idp`. Gives undefined, and opens nothing, when the database says that this is
 * not a demonstration, or does not answer.
 */
export const openDemoProvider = async (
  app: FastifyInstance,
  settings: SignInSettings,
): Promise<Provider | undefined> => {
  const allowed = await demonstrationAccounts(settings.gate);
  if (!allowed.ok || allowed.value === null) return undefined;
  const keys = demoKeysOf(settings.home);
  const provider = makeProvider(settings.origin, keys);
  await app.register(async (scope) => {
    readForms(scope);
    mountAccounts(scope, provider, settings);
  });
  mountProvider(app, provider, settings.origin);
  return {
    name: "demonstration",
    title: { fr: "Compte de démonstration, ville fictive", en: "Demonstration account, fictional city" },
    issuer: `${settings.origin}${mountPath}`,
    knownAs: demonstrationIssuer,
    clientId,
    clientSecret: keys.clientSecret,
    parameters: {},
    fetch: insideFetch(app),
  };
};
