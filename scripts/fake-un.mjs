// Runs the fake UN servers on this machine, for development without a network: npm run fake-un [port]
import { FAULTS } from '../test/fake-un/faults.mjs';
import { startFakeUn } from '../test/fake-un/server.mjs';

const port = Number(process.argv[2] ?? 8042);
const { url, shelf } = await startFakeUn({ port });
console.log(`The fake UN servers answer on ${url} (Ctrl-C ends them). In another terminal:

  export DRAFTWATCH_ODS_URL=${url}/ods DRAFTWATCH_DOCS_URL=${url}/docs
  export DRAFTWATCH_LIBRARY_URL=${url}/library DRAFTWATCH_CACHE=/tmp/draftwatch-fake
  draftwatch fetch --all A/HRC/99/L.1

On the shelf: ${[...shelf.keys()].join(', ')}.
To see a failure, put its name into an address, such as ${url}/~429-long/ods:
  ${Object.keys(FAULTS).join(', ')}`);
