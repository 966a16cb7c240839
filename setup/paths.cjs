/** Where things lie in this checkout. */
const { join, dirname } = require("node:path");

const checkout = dirname(__dirname);

module.exports = {
  checkout,
  modules: join(checkout, "node_modules"),
  lockfile: join(checkout, "package-lock.json"),
  web: join(checkout, "apps", "web"),
};
