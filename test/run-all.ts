import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a step, or all of them, came to. A step that is no test suite counts as one. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface Outcome {
  code: number;
  stdout: string;
}

interface Step {
  name: string;
  /** Program and arguments; never a shell line. */
  commands: string[][];
  /** Reads the tally out of what the step left behind; without it, the exit code is the one check. */
  count?: (outcomes: Outcome[]) => Promise<Tally>;
  /** Keeps the output for `count` instead of showing it. */
  silent?: boolean;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = join(ROOT, 'test-results');
const UNIT_REPORT = join(RESULTS, 'unit.json');
const E2E_REPORT = join(RESULTS, 'e2e.json');

/** Warnings of the add-on linter that are known and harmless: Svelte writes to innerHTML; desktop only. */
const ALLOWED_WARNINGS = new Set(['UNSAFE_VAR_ASSIGNMENT', 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION']);

const bin = (name: string) => join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** Runs one program from the root; its output is shown, or kept. */
function run([program = '', ...args]: string[], silent: boolean): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['inherit', silent ? 'pipe' : 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => (stdout += part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout }));
  });
}

async function readReport<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}

async function countUnit(): Promise<Tally> {
  const report = await readReport<{
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  }>(UNIT_REPORT);
  // A file that does not load has no failed test in it, and yet it failed.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function countE2e(): Promise<Tally> {
  const { stats, errors } = await readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: unknown[];
  }>(E2E_REPORT);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

async function countAddonLint(outcomes: Outcome[]): Promise<Tally> {
  const report = JSON.parse(outcomes[0]?.stdout ?? '') as { errors: LintMessage[]; warnings: LintMessage[] };
  const bad = [...report.errors, ...report.warnings.filter(({ code }) => !ALLOWED_WARNINGS.has(code))];
  for (const { code, message, file, line } of bad) console.log(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
  console.log(`${report.errors.length} errors, ${report.warnings.length} warnings, ${bad.length} not allowed`);
  return { passed: bad.length === 0 ? 1 : 0, failed: bad.length === 0 ? 0 : 1, skipped: 0 };
}

const staticSteps: Step[] = [
  { name: 'format', commands: [[bin('prettier'), '--check', '.']] },
  { name: 'lint', commands: [[bin('eslint'), '.', '--max-warnings', '0']] },
  {
    name: 'types in components',
    commands: [[bin('svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings']],
  },
  { name: 'types', commands: [[bin('tsc'), '--noEmit']] },
  {
    name: 'unit and component tests',
    commands: [[bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]],
    count: countUnit,
  },
];

const browserSteps: Step[] = [
  { name: 'build for Chrome', commands: [[bin('wxt'), 'build', '-b', 'chrome']] },
  { name: 'build for Firefox', commands: [[bin('wxt'), 'build', '-b', 'firefox', '--mv3']] },
  {
    name: 'add-on lint',
    commands: [
      [bin('web-ext'), 'lint', '--no-config-discovery', '--source-dir', '.output/firefox-mv3', '--output', 'json'],
    ],
    count: countAddonLint,
    silent: true,
  },
  { name: 'end to end', commands: [[bin('playwright'), 'test']], count: countE2e },
];

/** Runs a step to its end, whatever comes of it. */
async function perform({ name, commands, count, silent = false }: Step): Promise<Tally> {
  const start = performance.now();
  console.log(`\n── ${name} ──`);
  let tally: Tally;
  try {
    const outcomes: Outcome[] = [];
    for (const command of commands) outcomes.push(await run(command, silent));
    const well = outcomes.every(({ code }) => code === 0);
    tally = count ? await count(outcomes) : { passed: well ? 1 : 0, failed: well ? 0 : 1, skipped: 0 };
    // A suite whose program failed has failed, whatever its report says.
    if (!well && tally.failed === 0) tally.failed = 1;
  } catch (error) {
    console.log(error);
    tally = { passed: 0, failed: 1, skipped: 0 };
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${tally.failed === 0 ? 'ok' : `${tally.failed} FAILED`}, ${seconds} s`);
  return tally;
}

const steps = process.argv[2] === 'check' ? staticSteps : [...staticSteps, ...browserSteps];
await rm(RESULTS, { recursive: true, force: true });
await mkdir(RESULTS, { recursive: true });
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const tally = await perform(step);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
