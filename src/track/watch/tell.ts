/** Tells the command and the webhook what is new; what they do not take is kept for the next pass. */
import { resolve } from 'node:path';
import type { Hook, Notice, ToldHook } from '../../model/watch.ts';
import { type PostOptions, post } from '../../sources/http/webhook.ts';
import { runCommand } from './command.ts';
import type { Pending } from './memory.ts';
import { noticeJson, writeNotice } from './reports.ts';
import type { Hooks } from './settings.ts';

export interface TellOptions extends PostOptions {
  readonly hooks: Hooks;
  /** Where the notices lie. */
  readonly directory: string;
  /** Where the command runs. */
  readonly base: string;
}

/**
 * Tells in order, older news first. After a failure a hook gets no more in this pass. `onTold` is
 * waited for after each success, with what is still to be told, so that nothing is told twice.
 */
export async function tellHooks(
  pending: readonly Pending[],
  options: TellOptions,
  onTold: (left: readonly Pending[]) => Promise<void>,
): Promise<readonly ToldHook[]> {
  const told: ToldHook[] = [];
  const failing = new Map<Hook, string>();
  let left = pending.filter(({ hook }) => options.hooks[hook] !== null);
  for (const one of left) {
    const { hook, notice } = one;
    const error = failing.get(hook) ?? (await tellOne(hook, notice, options));
    told.push({ hook, id: notice.id, version: notice.version, error });
    if (error !== null) {
      failing.set(hook, error);
      continue;
    }
    left = left.filter((other) => other !== one);
    await onTold(left);
  }
  return told;
}

async function tellOne(hook: Hook, notice: Notice, options: TellOptions): Promise<string | null> {
  const { hooks, directory, base, signal } = options;
  const text = noticeJson(notice);
  if (hook === 'webhook') {
    return hooks.webhook && post({ ...hooks.webhook, body: text, key: notice.id }, options);
  }
  const path = resolve(await writeNotice(notice, directory));
  return hooks.command && runCommand(hooks.command, { text, path, directory: base }, signal);
}
