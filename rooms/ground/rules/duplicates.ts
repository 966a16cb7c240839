/** Which reports may repeat another: same place and type within a day. A hint for a person, who decides. */

export type Placed = {
  readonly id: string;
  readonly received_at: Date;
  readonly sector: string;
  readonly place: string;
  readonly type: string;
};

/** Two reports of one place within this time may speak of the same thing. In milliseconds: one day. */
export const sameThingWithin = 24 * 60 * 60 * 1000;

const keyOf = ({ sector, place, type }: Placed): string =>
  [
    sector,
    type,
    place
      .normalize("NFKD")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase(),
  ].join("|");

/** For each report that may repeat an earlier one: the report, and the earliest it may repeat. */
export const possibleDuplicates = <Report extends Placed>(
  reports: readonly Report[],
): { report: Report; of: Report }[] => {
  const groups = Map.groupBy(reports, keyOf);
  return [...groups.values()].flatMap((group) => {
    const inOrder = [...group].sort(
      (a, b) => a.received_at.getTime() - b.received_at.getTime() || a.id.localeCompare(b.id),
    );
    let first = inOrder[0];
    return inOrder.flatMap((report) => {
      if (!first || report === first) return [];
      if (report.received_at.getTime() - first.received_at.getTime() <= sameThingWithin)
        return [{ report, of: first }];
      first = report;
      return [];
    });
  });
};
