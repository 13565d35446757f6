/** LibreOffice, when the machine has it: files of other programs to DOCX in a directory of their own. */
import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A document takes some seconds; a first start on a slow machine up to half a minute. */
const TIME_LIMIT = 60_000;
const NAMES = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS',
  '/usr/lib/libreoffice/program',
  'C:\\Program Files\\LibreOffice\\program',
];

/** Path of the program, or null when it is not on this machine. */
export async function findSoffice(path = process.env['PATH'] ?? ''): Promise<string | null> {
  const places = [...path.split(delimiter), ...USUAL_PLACES].filter((place) => place !== '');
  for (const place of places) {
    for (const name of NAMES) {
      const candidate = join(place, name);
      const found = await access(candidate, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (found) return candidate;
    }
  }
  return null;
}

/** Settings of the profile: nothing outside of the file is loaded, no link is followed, no macro is run. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>
`;

/**
 * Converts with a profile of its own, so that an open LibreOffice is not disturbed and its settings
 * do not matter. Gives null when it fails or takes more than a minute.
 *
 * @param ending of a file of this kind, without the dot
 */
export async function convertToDocx(
  program: string,
  bytes: Uint8Array,
  ending: 'doc' | 'odt' | 'rtf',
): Promise<Uint8Array | null> {
  const directory = await mkdtemp(join(tmpdir(), 'draftwatch-doc-'));
  try {
    const input = join(directory, `input.${ending}`);
    await writeFile(input, bytes);
    const profile = join(directory, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    await run(program, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      join(directory, 'out'),
      input,
    ]);
    return new Uint8Array(await readFile(join(directory, 'out', 'input.docx')));
  } catch {
    return null;
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Ends with the program; past the limit it is stopped together with what it started. */
function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: process.platform !== 'win32' });
    const timer = setTimeout(() => {
      if (process.platform !== 'win32' && child.pid !== undefined)
        process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    }, TIME_LIMIT);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`ended with ${code}`));
    });
  });
}
