/** The sign-in desk: pages, dialogue with identity providers, and what an agent does with their own session. */
import cookie from "@fastify/cookie";
import type { FastifyInstance } from "fastify";
import { openDemoProvider } from "./demo-provider/open.ts";
import type { Desk } from "./desk.ts";
import { readForms } from "./form-body.ts";
import { chooseProviderPage } from "./pages/choose-provider.ts";
import { languageOf, sendPage } from "./pages/page.ts";
import { relyingParty, type Trouble } from "./relying-party.ts";
import { mountReturn } from "./return.ts";
import { mountSessionRoutes } from "./session-routes.ts";
import type { SignInSettings } from "./settings.ts";
import { mountStart } from "./start.ts";

export type { SignInSettings } from "./settings.ts";

/** Mounts the sign-in desk on an application, whether or not it reads cookies already. */
export const signIn = async (app: FastifyInstance, settings: SignInSettings): Promise<void> => {
  if (!app.hasRequestDecorator("cookies")) await app.register(cookie);
  const demo = settings.demonstration ? await openDemoProvider(app, settings) : undefined;
  const providers = [...settings.providers, ...(demo ? [demo] : [])];
  const returnTo = `${settings.origin}/sign-in/return`;
  // The cause may quote what the provider answered about an agent: only its kind is kept.
  const trouble = ({ code, message }: Trouble) => app.log.warn({ code, message }, "a sign-in failed");
  const desk: Desk = {
    gate: settings.gate,
    origin: settings.origin,
    demonstration: demo !== undefined,
    parties: new Map(providers.map((provider) => [provider.name, relyingParty(provider, returnTo, trouble)])),
  };

  // A scope of its own: the rest of the application keeps refusing plain forms.
  await app.register(async (scope) => {
    readForms(scope);
    scope.get("/sign-in", async (request, reply) => {
      const language = languageOf(request);
      return sendPage(reply, 200, language, chooseProviderPage(language, providers), desk.demonstration);
    });
    mountStart(scope, desk);
    mountReturn(scope, desk);
    mountSessionRoutes(scope, desk);
  });
};
