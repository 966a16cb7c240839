/** What one asks of a cluster, and what one gets. */
import type { Text } from "../../../kernel/words.ts";
import type { AdminSettings } from "./admin.ts";

/** Where the private cluster lies, and with which programs it runs. */
export type ClusterOptions = {
  /** Folder of the instance: secrets, log, and the data when PostgreSQL's account can enter it. Made if missing. */
  readonly home: string;
  /** Folder that holds `bin/postgres` and `bin/initdb`; by default the npm package's. */
  readonly binaries?: string;
  /** Name of the command, shown to whoever is refused meanwhile. */
  readonly what?: string;
  /** Use the cluster of a living instance on this home instead of being refused. */
  readonly join?: boolean;
  /** PostgreSQL settings that override Trame's. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onProgress?: (say: Text) => void;
};

/** A running private cluster, its own or joined. */
export type Cluster = {
  readonly admin: AdminSettings;
  readonly dataDir: string;
  /** False when the cluster belongs to another living process, which alone stops it. */
  readonly started: boolean;
  /** Tells the next start that this one is ending; call it first in an orderly shutdown. */
  readonly leaving: () => void;
  /** Stops PostgreSQL in good order and frees the home. May be called twice. */
  readonly stop: () => Promise<void>;
  /** Resolves if PostgreSQL ends by itself. */
  readonly lost: Promise<void>;
};
