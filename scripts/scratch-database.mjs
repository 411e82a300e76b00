import { embeddedDatabase } from './database.mjs';
import { stopCluster } from './postgres.mjs';

// A database for one measurement, in the folder given. Says where it is, and ends with whoever started it.
const { url, start } = await embeddedDatabase({ dataDir: process.argv[2] });
const server = await start();
process.stdout.write(`${url}\n`);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.once(signal, () => stopCluster(server).then(() => process.exit(0)));
