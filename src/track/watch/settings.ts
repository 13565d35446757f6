/** `watch:` of a configuration: where reports go, whom to tell, and the secrets it takes from the environment. */
import { z } from 'zod';
import { InputError } from '../../model/errors.ts';
import { REPORT_FORMATS, type ReportFormatName } from '../../report/formats.ts';
import { DURATION, milliseconds } from '../duration.ts';

const words = z.string().regex(/\S/, 'must not be empty');
const duration = z.string().regex(DURATION, 'write a time such as 30s, 15m or 6h');
const FORMATS = Object.keys(REPORT_FORMATS) as ReportFormatName[];

/** A value as it stands, or the name of the environment variable that holds it. */
const secret = z.union(
  [words, z.strictObject({ env: words.describe('variable that holds the value') })],
  { error: 'write the value, or {env: NAME_OF_A_VARIABLE} for a secret' },
);

export const watchSettingsSchema = z.strictObject({
  reports: words.default('draftwatch.reports').describe('directory of reports on new versions'),
  formats: z
    .array(z.enum(FORMATS))
    .default(['html'])
    .describe('formats in which each comparison is written'),
  memory: words.default('draftwatch.watch').describe('directory of what was seen and told'),
  record: z
    .boolean()
    .default(true)
    .describe(
      "ask the General Assembly's open record of proposals for revisions, amendments and adopted texts",
    ),
  library: z
    .boolean()
    .optional()
    .describe(
      'true: ask the Digital Library too, and without it a pass is exit code 3; it answers most programs with a challenge',
    ),
  feed: z
    .string()
    .regex(/^https?:\/\//, 'write the address of a feed of the UN')
    .optional()
    .describe(
      'RSS of new documents, such as https://esubscription.un.org/rss/hrc.xml: read first; between the hourly full looks only what it names is asked for, where it lists drafts of the session',
    ),
  command: z
    .strictObject({
      run: z.array(words).min(1).describe('program and arguments; no shell reads them'),
      timeout: duration.default('60s'),
    })
    .optional()
    .describe('run for each new version, with the notice on standard input'),
  webhook: z
    .strictObject({
      url: secret.describe('http or https'),
      headers: z.record(z.string().regex(/^[\w-]+$/, 'is no header name'), secret).default({}),
      timeout: duration.default('30s'),
    })
    .optional()
    .describe('posted to for each new version, with the notice as JSON'),
});

export type WatchConfig = z.infer<typeof watchSettingsSchema>;

/** What a configuration says, or what holds when it says nothing. */
export function watchSettings({
  watch,
}: {
  readonly watch?: WatchConfig | undefined;
}): WatchConfig {
  return watch ?? watchSettingsSchema.parse({});
}

export interface CommandHook {
  readonly run: readonly string[];
  readonly timeoutMs: number;
}

export interface WebhookTarget {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** Whom to tell; null for whom the configuration does not name. */
export interface Hooks {
  readonly command: CommandHook | null;
  readonly webhook: WebhookTarget | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Settles hooks and secrets before anything is asked for. Throws InputError without the values. */
export function openHooks({ command, webhook }: WatchConfig, environment: Environment): Hooks {
  return {
    command: command ? { run: command.run, timeoutMs: milliseconds(command.timeout) ?? 0 } : null,
    webhook: webhook
      ? {
          url: address(settled(webhook.url, 'url', environment)),
          headers: Object.fromEntries(
            Object.entries(webhook.headers).map(([name, value]) => [
              name,
              headerValue(name, settled(value, `headers.${name}`, environment)),
            ]),
          ),
          timeoutMs: milliseconds(webhook.timeout) ?? 0,
        }
      : null,
  };
}

function settled(value: z.infer<typeof secret>, key: string, environment: Environment): string {
  if (typeof value === 'string') return value;
  const found = environment[value.env];
  if (found) return found;
  throw new InputError(
    `watch.webhook.${key} is to come from the variable ${value.env}, which is not set: set it, or take the webhook out of the configuration.`,
  );
}

function address(text: string): string {
  try {
    const { protocol, username, password } = new URL(text);
    if (/^https?:$/.test(protocol) && username === '' && password === '') return text;
  } catch {}
  throw new InputError(
    'watch.webhook.url is no http or https address without a user name in it: check it.',
  );
}

function headerValue(name: string, value: string): string {
  const trimmed = value.trim();
  if (/^[\x20-\x7e]*$/.test(trimmed)) return trimmed;
  throw new InputError(`watch.webhook.headers.${name} holds what no header can: check it.`);
}
