/* Runs before the first paint, so that a chosen theme never flashes the other one. Also used by public pages. */
try {
  const chosen = localStorage.getItem("trame.theme");
  if (chosen === '"light"' || chosen === '"dark"')
    document.documentElement.setAttribute("data-theme", chosen.slice(1, -1));
} catch {
  /* Storage may be switched off: the theme then follows the system. */
}
