// breach: trame/direction
import "../shelter/index.ts";
