// breach: trame/direction
exports.seen = require.resolve("../shelter/index.ts");
