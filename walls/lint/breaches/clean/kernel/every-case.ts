type State = "free" | "held";

export const say = (state: State): string => {
  switch (state) {
    case "free":
      return "free";
    case "held":
      return "held";
  }
};
