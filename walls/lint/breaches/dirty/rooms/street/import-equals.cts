// breach: trame/direction
import seen = require("../shelter/index.ts");
export const again = seen;
