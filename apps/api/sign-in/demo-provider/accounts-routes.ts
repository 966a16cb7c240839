/** The provider's own page: shows the accounts, and takes the choice. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { errors, type Provider } from "oidc-provider";
import { demonstrationAccounts, signInLost } from "../../../../gate/index.ts";
import { ok, type Refused, type Result, refuseMissing } from "../../../../kernel/refusal.ts";
import { languageOf, sendPage } from "../pages/page.ts";
import { sendRefused } from "../pages/refused.ts";
import { fromElsewhere, isFromOurPages } from "../same-origin.ts";
import type { SignInSettings } from "../settings.ts";
import { accountsPage } from "./accounts-page.ts";
import { mountPath } from "./provider.ts";

type Step = { Params: { uid: string }; Body: { login?: unknown } | undefined };

const noAccount = refuseMissing({ fr: "ce compte de démonstration", en: "this demonstration account" });

/** What the provider throws when the browser comes without a step under way is a refusal here. */
const whileUnderWay = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return signInLost;
    throw error;
  }
};

/** Mounts `GET` and `POST /demo-idp/accounts/:uid`. */
export const mountAccounts = (
  app: FastifyInstance,
  provider: Provider,
  { gate, origin }: Pick<SignInSettings, "gate" | "origin">,
): void => {
  const accounts = async () => {
    const listed = await demonstrationAccounts(gate);
    return listed.ok ? (listed.value ? ok(listed.value) : noAccount) : listed;
  };
  const path = ({ params }: FastifyRequest<Step>) =>
    `${mountPath}/accounts/${encodeURIComponent(params.uid)}`;

  app.get<Step>(`${mountPath}/accounts/:uid`, async (request, reply) => {
    const language = languageOf(request);
    const step = await whileUnderWay(() => provider.interactionDetails(request.raw, reply.raw));
    const listed = step.ok ? await accounts() : step;
    if (!listed.ok) return sendRefused(reply, language, listed, true);
    return sendPage(reply, 200, language, accountsPage(language, path(request), listed.value), true);
  });

  app.post<Step>(`${mountPath}/accounts/:uid`, async (request, reply) => {
    const no = (refused: Refused) => sendRefused(reply, languageOf(request), refused, true);
    if (!isFromOurPages(request, origin)) return no(fromElsewhere);
    const listed = await accounts();
    if (!listed.ok) return no(listed);
    const login = listed.value.find((account) => account.login === request.body?.login)?.login;
    if (login === undefined) return no(noAccount);
    const next = await whileUnderWay(() =>
      provider.interactionResult(request.raw, reply.raw, { login: { accountId: login, remember: false } }),
    );
    if (!next.ok) return no(next);
    return reply.header("cache-control", "no-store").redirect(next.value, 303);
  });
};
