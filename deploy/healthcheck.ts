// For containers: ends with 0 if the process on PORT answers that it lives, with 1 otherwise.
const { PORT = '4000' } = process.env;
const alive = await fetch(`http://127.0.0.1:${PORT}/health/live`, { signal: AbortSignal.timeout(2_000) }).then(
  ({ ok }) => ok,
  () => false,
);
process.exitCode = alive ? 0 : 1;
