/**
 * What a fresh machine lacks before the other commands can run: npm packages, and the browsers named on the command
 * line (`chromium`, `firefox`). Plain JavaScript without dependencies, because it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { BROWSERS, findBrowser, onPath } from './findBrowser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ways to install, each with what comes before the names of the packages. */
const MANAGERS = [
  { command: 'apt-get', install: ['install', '--yes', '--no-install-recommends'], first: ['update'], root: true },
  { command: 'dnf', install: ['install', '--assumeyes'], root: true },
  { command: 'pacman', install: ['--sync', '--refresh', '--noconfirm'], root: true },
  { command: 'brew', install: ['install', '--cask'], root: false },
];

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** Runs a program with its output shown; true when it succeeded. */
function run(command, args, env = {}) {
  console.log(`> ${[command, ...args].join(' ')}`);
  const shell = process.platform === 'win32' && command === 'npm';
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, env: { ...process.env, ...env } }).status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Firstprint needs Node 20.19 or newer; this is ${process.versions.node}. Get one from https://nodejs.org/`);
  }
}

function installNpmPackages() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  const fresh = existsSync(installed) && (!existsSync(lock) || statSync(installed).mtimeMs >= statSync(lock).mtimeMs);
  if (fresh) return;
  console.log('Installing the npm packages …');
  const done = existsSync(lock)
    ? run('npm', ['ci', '--no-audit', '--no-fund'])
    : run('npm', ['install', '--no-audit', '--no-fund']);
  if (!done) stop('npm could not install the packages; its own message is above.');
}

/** True on a Linux machine where fontconfig knows no font: browsers would then draw no letters. */
function lacksFonts() {
  if (process.platform !== 'linux') return false;
  const list = spawnSync('fc-list', [], { encoding: 'utf8' });
  return list.error !== undefined || list.stdout.trim() === '';
}

/** How to become root: nothing to add, `sudo -n`, or no way. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function installBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  for (const name of missing) {
    const { variable } = BROWSERS[name];
    if (process.env[variable]) stop(`${variable} is set to ${process.env[variable]}, which is not a program.`);
  }
  const manager = MANAGERS.find(({ command }) => onPath(command));
  const prefix = manager?.root ? rootPrefix() : [];
  if (manager && prefix) {
    const packages = missing.map((name) => BROWSERS[name].packages[manager.command]);
    if (manager.command === 'apt-get' && lacksFonts()) packages.push('fonts-dejavu-core');
    const call = (args) => {
      const [command, ...rest] = [...prefix, manager.command, ...args];
      return run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
    };
    console.log(`Installing ${packages.join(' and ')} …`);
    if (manager.first) call(manager.first);
    call([...manager.install, ...packages]);
  }
  const still = missing.filter((name) => !findBrowser(name));
  if (still.length > 0) {
    const lines = still.map((name) => {
      const { packages, variable, page } = BROWSERS[name];
      const how = manager ? `${manager.command} package “${packages[manager.command]}”` : page;
      return `  ${name}: install it (${how}), or set ${variable} to the path of its program`;
    });
    stop(`Missing, and not installable from here:\n${lines.join('\n')}`);
  }
}

function main(names) {
  checkNode();
  const unknown = names.filter((name) => !(name in BROWSERS));
  if (unknown.length > 0) stop(`Unknown browser ${unknown.join(', ')}; known: chromium, firefox`);
  installNpmPackages();
  installBrowsers(names);
}

main(process.argv.slice(2));
