/** Settings of the private cluster, given at each start so that a newer Trame applies its own. */
import { createHash } from "node:crypto";

/** Port in the socket's name; nothing listens on the network. */
export const socketPort = 5432;

/** Shown in the title of every process of the cluster: how a start recognises survivors of a killed one. */
export const clusterName = (dataDir: string): string =>
  `trame-${createHash("sha256").update(dataDir).digest("hex").slice(0, 12)}`;

/**
 * Sized for two cores. Statements and values stay out of the log: they may hold personal data.
 * `extra` overrides, for benches and tests.
 */
export const settings = (
  dataDir: string,
  socketFolder: string,
  extra: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => ({
  listen_addresses: "",
  port: String(socketPort),
  unix_socket_directories: socketFolder,
  unix_socket_permissions: "0700",
  cluster_name: clusterName(dataDir),
  password_encryption: "scram-sha-256",
  max_connections: "200",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  lc_messages: "C",
  logging_collector: "off",
  log_destination: "stderr",
  log_min_messages: "warning",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
  log_checkpoints: "off",
  ...extra,
});
