import { alignment } from './alignment.ts';
import { origin } from './origin/origin.ts';
import { pages } from './pages/pages.ts';
import { pairs } from './pairs.ts';
import { retrieval } from './retrieval.ts';
import { transplants } from './transplants.ts';

/** `npm run -s evaluate -- COMMAND …`: accuracy on labelled data. Prints tables, and one line of JSON last. */
const COMMANDS: Record<string, (args: string[]) => Promise<object>> = {
  alignment,
  origin,
  pages,
  pairs,
  retrieval,
  transplants,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!command) {
  console.error(`Usage: npm run -s evaluate -- ${Object.keys(COMMANDS).join('|')} --help`);
  process.exit(2);
}
console.log(JSON.stringify(await command(args)));
