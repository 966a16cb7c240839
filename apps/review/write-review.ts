/** Writes a review as four files in a folder: the page (both languages), the PDF and the DOCX in French, the data. */
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ReviewDocument } from "../../kernel/figure.ts";
import { ok, type Refused, type Result, refuse } from "../../kernel/refusal.ts";
import { renderDocx } from "./docx/render-docx.ts";
import { figuresJson } from "./figures-json.ts";
import { renderHtml } from "./html/render-html.ts";
import { renderPdf } from "./pdf/render-pdf.ts";

type File = readonly [name: string, content: string | Uint8Array];

const reasons: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  EACCES: { fr: "l'écriture y est interdite", en: "writing there is not permitted" },
  EPERM: { fr: "l'écriture y est interdite", en: "writing there is not permitted" },
  EROFS: { fr: "ce support est en lecture seule", en: "that storage is read-only" },
  ENOSPC: { fr: "il n'y a plus de place sur le disque", en: "the disk is full" },
  EDQUOT: { fr: "il n'y a plus de place sur le disque", en: "the disk is full" },
  ENOTDIR: { fr: "un fichier se trouve à cet endroit", en: "a file stands in that place" },
  EEXIST: { fr: "un fichier se trouve à cet endroit", en: "a file stands in that place" },
  EISDIR: {
    fr: "un dossier porte déjà le nom d'un des fichiers",
    en: "a folder already bears the name of a file",
  },
};

const unwritable = (folder: string, code: string): Refused => {
  const reason = reasons[code] ?? { fr: `le système répond ${code}`, en: `the system answers ${code}` };
  return refuse({
    kind: "unavailable",
    say: {
      fr: `Impossible d'écrire dans « ${folder} » : ${reason.fr}. Choisissez un autre dossier.`,
      en: `Cannot write to "${folder}": ${reason.en}. Choose another folder.`,
    },
  });
};

const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && "syscall" in error && "code" in error ? String(error.code) : undefined;

/** Written beside its place and synced before it takes its name: a reader sees the old file or the new one, whole. */
const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  const partial = `${path}.${process.pid}.partial`;
  try {
    const file = await open(partial, "w");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw error;
  }
};

const renderAll = async (document: ReviewDocument): Promise<File[]> => [
  ["point-d-etape.html", renderHtml(document, { language: "fr" })],
  ["point-d-etape.pdf", await renderPdf(document, { language: "fr" })],
  ["point-d-etape.docx", await renderDocx(document, { language: "fr" })],
  ["figures.json", figuresJson(document)],
];

/** The absolute paths written, in the order above. Refuses (`unavailable`) when the folder cannot be written. */
export const writeReview = async (document: ReviewDocument, outDir: string): Promise<Result<string[]>> => {
  const folder = resolve(outDir);
  const files = await renderAll(document);
  const paths: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of files) {
      const path = join(folder, name);
      await writeWhole(path, content);
      paths.push(path);
    }
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return unwritable(folder, code);
  }
  return ok(paths);
};
