/** Days that the plan fixed once and against which figures are compared. The press release of May 2026 gives no day for the first. */

/** The Monday on which the reception centres' longer hours began; fixed by the demonstration. */
export const hoursExtensionDay = "2025-10-06";

/** The day from which the COCJ follows Rosa Parks instead of Les Halles (press release: « mars 2026 »). */
export const cellPerimeterDay = "2026-03-01";
