import { measureChecks } from './checks/measure-checks';
import { measureNewsroom } from './measure-newsroom';

const [what, ...words] = process.argv.slice(2);
if (what === 'checks') await measureChecks(words);
else await measureNewsroom(what);
