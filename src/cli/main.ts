/** Entry point: runs the command line of this process and sets its exit code. */
import { describeFailure } from './failure.ts';
import { buildProgram } from './program.ts';
import { ignoreClosedPipe } from './terminal.ts';

const argv = process.argv.slice(2);

function fail(error: unknown): void {
  const { exitCode, message } = describeFailure(error, argv.includes('--debug'));
  process.exitCode = exitCode;
  process.stderr.write(message);
}

ignoreClosedPipe(process.stdout);
ignoreClosedPipe(process.stderr);
process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});

buildProgram(argv)
  .then((program) => program.parseAsync(argv, { from: 'user' }))
  .catch(fail);
