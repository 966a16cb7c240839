/** A browser without a screen: keeps cookies by path, follows redirects one by one, says where it comes from. */

type Kept = { readonly value: string; readonly path: string };

export type Visit = {
  readonly status: number;
  readonly url: string;
  readonly body: string;
  readonly headers: Headers;
};

/** A browser for one site. `hops` lists every address it went through. */
export class TestBrowser {
  readonly origin: string;
  readonly hops: string[] = [];
  readonly #cookies = new Map<string, Kept>();

  constructor(origin: string) {
    this.origin = origin;
  }

  /** The value of a cookie, or undefined. */
  cookie(name: string): string | undefined {
    return this.#cookies.get(name)?.value;
  }

  /** Puts a cookie in the browser, as a thief or a test would. */
  setCookie(name: string, value: string, path = "/"): void {
    this.#cookies.set(name, { value, path });
  }

  /** One request, without following a redirect. */
  async once(address: string, init: RequestInit = {}): Promise<Visit> {
    const url = new URL(address, this.origin);
    this.hops.push(url.href);
    const cookie = [...this.#cookies]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join("; ");
    const headers = new Headers(init.headers);
    if (cookie) headers.set("cookie", cookie);
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return { status: response.status, url: url.href, body: await response.text(), headers: response.headers };
  }

  /** Goes to an address and follows redirects inside the site, at most ten. */
  async go(address: string, init: RequestInit = {}): Promise<Visit> {
    let visit = await this.once(address, init);
    for (let hop = 0; hop < 10 && visit.status >= 300 && visit.status < 400; hop++) {
      const next = new URL(visit.headers.get("location") ?? "", visit.url);
      if (next.origin !== this.origin) break;
      visit = await this.once(next.href);
    }
    return visit;
  }

  /** Posts a form from one of the site's own pages. */
  submit(address: string, fields: Record<string, string>): Promise<Visit> {
    return this.go(address, {
      method: "POST",
      headers: { origin: this.origin },
      body: new URLSearchParams(fields),
    });
  }

  /** Posts JSON from one of the site's own pages. */
  post(
    address: string,
    body: unknown,
    headers: Record<string, string> = { origin: this.origin },
  ): Promise<Visit> {
    return this.once(address, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  }

  #keep(line: string): void {
    const [pair = "", ...attributes] = line.split(/;\s*/);
    const name = pair.slice(0, pair.indexOf("="));
    const found = (wanted: string) =>
      attributes.find((one) => one.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const expires = found("expires");
    if (
      found("max-age") === "0" ||
      (expires && Date.parse(expires) <= Date.now() && found("max-age") === undefined)
    )
      this.#cookies.delete(name);
    else this.#cookies.set(name, { value: pair.slice(name.length + 1), path: found("path") ?? "/" });
  }
}
