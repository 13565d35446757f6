/** The SARIF schema that OASIS published, as Microsoft packs it for test writers. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object;
const Ajv = require('ajv-draft-04').default as typeof import('ajv').Ajv;
const addFormats = require('ajv-formats').default as (ajv: unknown) => void;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);

/** Its `errors` say what is wrong after a call. */
export const validateSarif = ajv.compile(schema);
