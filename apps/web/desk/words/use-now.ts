/** The present, renewed every half minute so that « il y a 12 min » stays true. */
import { useEffect, useState } from "react";

export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
};
