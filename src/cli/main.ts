/** Entry point: runs the command line of this process and sets its exit code. */
import { EXIT } from './exit-codes.ts';
import { describeFailure } from './failure.ts';
import { buildProgram } from './program.ts';
import { watchStream } from './terminal.ts';

const argv = process.argv.slice(2);
let finished = false;
let failed = false;

/** Only the first failure is told: what follows it follows from it. */
function fail(error: unknown): void {
  if (failed) return;
  finished = true;
  const { exitCode, message } = describeFailure(error, argv.includes('--debug'));
  // `--help` is thrown as well; that it cannot be printed is news even then.
  failed = exitCode !== EXIT.ok;
  process.exitCode = exitCode;
  process.stderr.write(message);
}

watchStream(process.stdout, fail);
// There is nobody left to tell.
watchStream(process.stderr, () => undefined);
process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});

// Node ends when nothing is left to wait for, also when a promise never settled: that is no pass.
process.on('exit', () => {
  if (!finished) fail(new Error('The run ended before it had finished.'));
});

buildProgram(argv)
  .then((program) => program.parseAsync(argv, { from: 'user' }))
  .then(() => {
    finished = true;
  })
  .catch(fail);
