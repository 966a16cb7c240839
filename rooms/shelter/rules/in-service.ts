/** Whether a site serves on a day, and what to do when it does not. */
import type { Day } from "../../../kernel/dates.ts";
import { type Refused, refuse, refuseField } from "../../../kernel/refusal.ts";
import type { Text } from "../../../kernel/words.ts";
import { mayGo, siteLifecycle, siteState } from "../lifecycle.ts";

type Service = { readonly joined_on: Day; readonly left_on: Day | null };

/** Refuses a day on which the site was not in service; the day it left is the first without a night. */
export const refuseOutside = (field: string, label: Text, site: Service, day: Day): Refused | undefined => {
  if (day < site.joined_on)
    return refuseField(field, {
      fr: `${label.fr} : ce site est en service depuis le ${site.joined_on}. Choisissez une date à partir de ce jour.`,
      en: `${label.en}: this site has been in service since ${site.joined_on}. Choose a date from then on.`,
    });
  if (site.left_on !== null && day >= site.left_on)
    return refuseField(field, {
      fr: `${label.fr} : ce site est fermé depuis le ${site.left_on}. Choisissez une date plus ancienne ou un autre site.`,
      en: `${label.en}: this site has been closed since ${site.left_on}. Choose an earlier date or another site.`,
    });
  return undefined;
};

/** Refuses what can only be done to a site that is open. */
export const refuseClosed = (site: Service): Refused | undefined =>
  mayGo(siteLifecycle.close, siteState(site))
    ? undefined
    : refuse({
        kind: "wrong-state",
        say: {
          fr: `Ce site est fermé depuis le ${site.left_on}. Choisissez un site ouvert.`,
          en: `This site has been closed since ${site.left_on}. Choose an open site.`,
        },
      });
