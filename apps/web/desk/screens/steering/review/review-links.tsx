/** The review as documents. */
import { FileText } from "lucide-react";
import type { ReviewDetail } from "../../../api/steering-types.ts";
import { useWords } from "../../../words/language.tsx";

const kinds = ["html", "pdf", "docx", "json"] as const;

export const ReviewLinks = ({ detail }: { readonly detail: ReviewDetail }) => {
  const { t, language } = useWords();
  return (
    <nav className="review-links" aria-labelledby="links-title">
      <h2 id="links-title">{t(detail.review.state === "frozen" ? "review.links" : "review.draft-links")}</h2>
      <ul className="files">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={`/api/steering/review/${detail.review.id}.${kind}?lang=${language}`}>
              <FileText aria-hidden size={18} /> {t(`review.link.${kind}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
