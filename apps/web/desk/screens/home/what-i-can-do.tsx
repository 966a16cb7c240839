/** The acts and lists of this mandate, beside what awaits. */
import { Link } from "wouter";
import { destinationsOf } from "../../app/destinations.ts";
import { useSession } from "../../app/session.ts";
import { useWords } from "../../words/language.tsx";

const groups = ["acts", "lists"] as const;

export const WhatICanDo = () => {
  const { t, say } = useWords();
  const { room } = useSession();
  const places = destinationsOf(room);
  return (
    <aside className="home-side" aria-label={t("home.side")}>
      {groups.map((group) => {
        const inGroup = places.filter((place) => place.group === group);
        return inGroup.length === 0 ? null : (
          <section key={group}>
            <h2>{t(`nav.group.${group}`)}</h2>
            <ul>
              {inGroup.map((place) => (
                <li key={place.path}>
                  <Link href={place.path}>
                    {"key" in place.name ? t(place.name.key) : say(place.name.text)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </aside>
  );
};
