/** The local OpenID Connect provider of a demonstration: it believes whoever presses a button. */

import { Provider as OidcProvider } from "oidc-provider";
import { signInLost } from "../../../../gate/index.ts";
import { page } from "../../../public/layout.ts";
import { refusedPage } from "../pages/refused.ts";
import type { DemoKeys } from "./keys.ts";
import { memoryStore } from "./memory.ts";

/** Where it stands under the instance's own address. */
export const mountPath = "/demo-idp";

/** How Trame is known there. */
export const clientId = "trame";

/** Seconds a step of a sign-in may take. */
const tenMinutes = 600;

const lost = refusedPage("fr", signInLost.refusal.say);

/** Makes the provider for an instance seen at `origin`. */
export const makeProvider = (origin: string, keys: DemoKeys): OidcProvider => {
  const provider = new OidcProvider(`${origin}${mountPath}`, {
    adapter: memoryStore(),
    jwks: { keys: [{ ...keys.signing, use: "sig", alg: "ES256" }] },
    cookies: {
      keys: [keys.cookies],
      names: { interaction: "trame_demo_step", resume: "trame_demo_resume", session: "trame_demo" },
      long: { signed: true, httpOnly: true, sameSite: "lax", path: mountPath },
      short: { signed: true, httpOnly: true, sameSite: "lax" },
    },
    clients: [
      {
        client_id: clientId,
        client_secret: keys.clientSecret,
        redirect_uris: [`${origin}/sign-in/return`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "client_secret_post",
        id_token_signed_response_alg: "ES256",
      },
    ],
    enabledJWA: { idTokenSigningAlgValues: ["ES256"] },
    scopes: ["openid"],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
    },
    interactions: { url: (_context, { uid }) => `${mountPath}/accounts/${uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    expiresWithSession: () => false,
    // Trame is the only client and asks for nothing but who is there: no consent to collect.
    loadExistingGrant: async ({ oidc }) => {
      const [client, account] = [oidc.client?.clientId, oidc.session?.accountId];
      if (!client || !account) return undefined;
      const grant = new oidc.provider.Grant({ clientId: client, accountId: account });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: tenMinutes,
      IdToken: 60,
      Interaction: tenMinutes,
      Session: tenMinutes,
    },
    renderError: (context) => {
      context.type = "html";
      context.body = page({ language: "fr", demonstration: true, ...lost }, lost.body);
    },
  });
  // The instance's address says whether it is served over https; a proxy in front ends the encryption.
  provider.proxy = true;
  return provider;
};
