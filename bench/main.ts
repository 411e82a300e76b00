import { measureChecks } from './checks/measure-checks';
import { measureLighthouse } from './measure-lighthouse';
import { measureNewsroom } from './measure-newsroom';
import { measureSearch } from './search/measure-search';

const [what, ...words] = process.argv.slice(2);
if (what === 'checks') await measureChecks(words);
else if (what === 'lighthouse') await measureLighthouse();
else if (what === 'search') await measureSearch(words);
else await measureNewsroom(what);
