// @ts-check
import { ensureBuilt } from './build.mjs';
import { stop } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { answers, isFree, serve, stopTogether } from './serve.mjs';

const port = Number(process.env['PORT'] ?? 3000);
const address = `http://localhost:${port}`;

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(
    `PORT is ${process.env['PORT']}, which is not a port. Use a number from 1 to 65535, for example: PORT=3001 npm start`,
  );
}

await ensureInstalled();
if (!(await isFree(port))) {
  stop(
    `Port ${port} is in use by another program, perhaps another First Hour. ` +
      `Stop that, or choose another port: PORT=${port === 3001 ? 3002 : 3001} npm start`,
  );
}
await ensureBuilt();
const server = serve(port);
stopTogether(server);
await answers(`${address}/`);
console.log(`\nFirst Hour is at ${address}\nCtrl-C stops it.`);
