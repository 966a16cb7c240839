/** The words of the gate. */

/** Languages in which the screens speak. */
export type Language = "fr" | "en";

/**
 * The issuer under which agents of a demonstration are known. The address of the local provider changes with the
 * port of the server; their identity does not.
 */
export const demonstrationIssuer = "urn:trame:demonstration";
