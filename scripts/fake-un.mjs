// Runs the fake UN servers on this machine, for development without a network: npm run fake-un [port]
import { FAULTS } from '../test/fake-un/faults.mjs';
import { startFakeUn } from '../test/fake-un/server.mjs';

const port = Number(process.argv[2] ?? 8042);
const { ods, docs, library, igov, shelf } = await startFakeUn({ port });
console.log(`The fake UN servers answer (Ctrl-C ends them). In another terminal:

  export DRAFTWATCH_ODS_URL=${ods} DRAFTWATCH_DOCS_URL=${docs} DRAFTWATCH_LIBRARY_URL=${library} DRAFTWATCH_IGOV_URL=${igov}
  export DRAFTWATCH_CACHE=/tmp/draftwatch-fake
  draftwatch fetch --all A/HRC/99/L.1
  draftwatch session A/C.3/90        # from the record of proposals; A/HRC/99 is asked for number by number

On the shelf: ${[...shelf.keys()].join(', ')}.
To see a failure, put its name behind an address, such as ${ods}/~429-long:
  ${Object.keys(FAULTS).join(', ')}`);
