/** Builds the desk client and the theme shared with the server-rendered pages into `apps/web/dist`. */
import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  base: "/",
  publicDir: path.join(here, "static"),
  plugins: [react()],
  build: {
    outDir: path.join(here, "dist"),
    emptyOutDir: true,
    // The content security policy allows no data: font or style, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { desk: path.join(here, "desk/index.html"), public: path.join(here, "theme/public.css") },
      output: {
        entryFileNames: "assets/[name]-[hash].js",
        chunkFileNames: "assets/[name]-[hash].js",
        // Server-rendered pages link the theme by a name that does not change with its content.
        assetFileNames: (asset) =>
          asset.names.includes("public.css") ? "assets/public.css" : "assets/[name]-[hash][extname]",
      },
    },
  },
});
