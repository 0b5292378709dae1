/** Exit code 0 when the product on this machine is ready, for the health check of its container. */
const url = `http://127.0.0.1:${process.env.PORT || 4000}/readyz`;
try {
  const answer = await fetch(url, { signal: AbortSignal.timeout(4000) });
  if (!answer.ok) throw new Error(`it answers ${answer.status}: ${await answer.text()}`);
} catch (error) {
  console.error(`${url} is not ready: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
