/** The width of an element in pixels, as it changes: the words of a chart keep their size on a phone. */
import { type RefObject, useLayoutEffect, useState } from "react";

/** Between 240 and 768 pixels. */
export const useWidth = (element: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    const seen = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(Math.min(768, Math.max(240, entry.contentRect.width))));
    });
    seen.observe(element.current);
    return () => seen.disconnect();
  }, [element]);
  return width;
};
