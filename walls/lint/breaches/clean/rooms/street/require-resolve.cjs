exports.seen = require.resolve("../../kernel/words.ts");
