/** Starts the desk. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Desk } from "./app/desk.tsx";

const place = document.getElementById("desk");
if (place === null) throw new Error("index.html has no element with the id desk");
createRoot(place).render(
  <StrictMode>
    <Desk />
  </StrictMode>,
);
