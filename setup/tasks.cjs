/** What `npm run <task>` starts, and which tasks need the screens to be built first. */
module.exports = {
  start: { file: "demo/start.ts", web: true },
  serve: { file: "apps/launch/serve.ts", web: true },
  test: { file: "testing/run-all.ts", web: true },
  check: { file: "walls/check/check.ts" },
  bench: { file: "bench/bench.ts", web: true },
  walls: { file: "walls/cli.ts" },
  review: { file: "demo/review.ts" },
  job: { file: "apps/jobs/job.ts" },
  demo: { file: "demo/cli.ts" },
  "demo-session": { file: "apps/launch/demo-session.ts" },
  docs: { file: "walls/docs/write.ts" },
};
