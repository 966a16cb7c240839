type State = "free" | "held";

export const say = (state: State): string => {
  // breach: typescript/switch-exhaustiveness-check
  switch (state) {
    case "free":
      return "free";
  }
  return "";
};
