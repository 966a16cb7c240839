// breach: trame/direction
exports.seen = require("../shelter/index.ts");
