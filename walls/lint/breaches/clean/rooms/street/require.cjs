exports.seen = require("../../kernel/words.ts");
