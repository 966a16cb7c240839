/** Trame's side of OpenID Connect: authorization code with PKCE, state and nonce (OpenID Connect Core 1.0, section 3.1). */
import * as oidc from "openid-client";
import { ok, type Refused, type Result, refuse } from "../../../kernel/refusal.ts";
import type { ProviderSettings } from "./settings.ts";

/** A provider that is asked through the network, or, for the local one, without leaving the process. */
export type Provider = ProviderSettings & {
  /** The issuer under which the gate knows this provider's agents, when it is not the provider's own. */
  readonly knownAs?: string;
  readonly fetch?: oidc.CustomFetch;
};

/** What must be remembered until the browser comes back. */
export type Departure = {
  readonly url: URL;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

/** The address to which the browser came back, with what was remembered of its departure. */
export type Arrival = {
  readonly url: URL;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

/** Seconds given to a provider to answer. */
const patience = 10;

const refuseBecause = (kind: "unavailable" | "not-allowed", fr: string, en: string): Refused =>
  refuse({ kind, say: { fr, en } });

/** What a provider answered, or that it did not: refusals. The rest is a bug and goes through. */
const explain = (error: unknown, { title }: ProviderSettings): Refused => {
  if (error instanceof oidc.AuthorizationResponseError && error.error === "access_denied")
    return refuseBecause(
      "not-allowed",
      "Vous n'avez pas terminé la connexion. Recommencez quand vous voudrez.",
      "You did not finish signing in. Start again whenever you like.",
    );
  const answered =
    error instanceof oidc.AuthorizationResponseError ||
    error instanceof oidc.ResponseBodyError ||
    error instanceof oidc.WWWAuthenticateChallengeError ||
    error instanceof oidc.ClientError;
  // `fetch` says a lost network with a TypeError that bears its cause.
  const lost = error instanceof TypeError && error.cause !== undefined;
  if (!answered && !lost && !(error instanceof DOMException)) throw error;
  return refuseBecause(
    "unavailable",
    `Le service « ${title.fr} » n'a pas pu vérifier votre identité. Réessayez dans quelques minutes.`,
    `The service “${title.en}” could not verify your identity. Try again in a few minutes.`,
  );
};

/** What the log may keep of a failure. */
export type Trouble = { readonly code?: string; readonly message: string };

/** One provider, as the routes use it. */
export type RelyingParty = {
  /** Prepares the address to which the browser leaves. */
  depart(): Promise<Result<Departure>>;
  /** Verifies what the browser brought back; gives who is there. */
  arrive(arrival: Arrival): Promise<Result<{ issuer: string; subject: string }>>;
};

/**
 * Speaks with one provider. `trouble` is told what a refusal hides from the screen. The provider is asked for its
 * addresses at the first sign-in, and again after a failure.
 */
export const relyingParty = (
  provider: Provider,
  returnTo: string,
  trouble: (why: Trouble) => void,
): RelyingParty => {
  let known: Promise<oidc.Configuration> | undefined;
  const configuration = () => {
    const options: oidc.DiscoveryRequestOptions = {
      timeout: patience,
      // The local provider is asked inside the process: nothing of it is ever on a wire.
      ...(provider.fetch
        ? { [oidc.customFetch]: provider.fetch, execute: [oidc.allowInsecureRequests] }
        : {}),
    };
    known ??= oidc.discovery(
      new URL(provider.issuer),
      provider.clientId,
      provider.clientSecret,
      undefined,
      options,
    );
    known.catch(() => (known = undefined));
    return known;
  };
  const explained = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
    try {
      return ok(await work());
    } catch (error) {
      const refused = explain(error, provider);
      trouble(error as Trouble);
      return refused;
    }
  };
  return {
    depart: () =>
      explained(async () => {
        const [state, nonce, verifier] = [
          oidc.randomState(),
          oidc.randomNonce(),
          oidc.randomPKCECodeVerifier(),
        ];
        const url = oidc.buildAuthorizationUrl(await configuration(), {
          scope: "openid",
          ...provider.parameters,
          redirect_uri: returnTo,
          state,
          nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
          code_challenge_method: "S256",
        });
        return { url, state, nonce, verifier };
      }),
    arrive: ({ url, state, nonce, verifier }) =>
      explained(async () => {
        const tokens = await oidc.authorizationCodeGrant(await configuration(), url, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) throw new Error("a verified answer without an ID token");
        return { issuer: provider.knownAs ?? claims.iss, subject: claims.sub };
      }),
  };
};
