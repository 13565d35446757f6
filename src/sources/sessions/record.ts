/** The General Assembly's record of proposals (iGov): what it answers, without what concerns nobody but delegates. */
import { z } from 'zod';
import { exchange } from '../http/exchange.ts';
import { type Fault, fault } from '../http/faults.ts';
import { politely } from '../http/politeness.ts';
import { readAnswer } from '../http/read-answer.ts';
import type { ServerTools } from '../un-servers.ts';
import { recordNames, type SessionName } from './session-name.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => (value ?? '').replace(/\s+/g, ' ').trim());
const count = z.number().int().nonnegative().nullish().catch(null);
const words = z.array(z.string()).nullish().catch(null);

/** Every key that is not named here, the mail addresses of delegates among them, is left behind. */
const stage = z.object({
  StageName: text,
  StageD: text,
  DocSymbol: text,
  Status: text,
  MeetingNo: text,
  Outcome: text,
  OralChanges: words,
  Comments: text,
  VoteY: count,
  VoteN: count,
  VoteAbstain: count,
});
const record = z.object({
  PR_Title: text,
  PR_AgendaItem: text,
  PR_MainSponsors: text,
  PR_Status: text,
  PR_Stage: z.array(stage),
});
const answerSchema = z.object({ success: z.literal(true), result: z.array(record) });

export type RecordedStage = z.infer<typeof stage>;
export type RecordedProposal = z.infer<typeof record>;

export interface RecordAnswer {
  readonly ok: true;
  readonly proposals: readonly RecordedProposal[];
}

/** Reads an answer. Null for what is none. */
export function readRecord(json: string): readonly RecordedProposal[] | null {
  try {
    const read = answerSchema.safeParse(JSON.parse(json));
    return read.success ? read.data.result : null;
  } catch {
    return null;
  }
}

/** All proposals of a session; null for sessions that the record does not cover. One request. */
export async function askRecord(
  session: SessionName,
  asking: ServerTools,
): Promise<RecordAnswer | Fault | null> {
  const names = recordNames(session);
  if (names === null) return null;
  const { settings, signal, transport, clock } = asking;
  const place = `${encodeURIComponent(names.session)}/${encodeURIComponent(names.body)}`;
  const address = `${settings.igov}/igov/api/proposals/${place}?env=prod`;
  const { host } = new URL(address);
  return politely<RecordAnswer>(host, asking, async () => {
    const answer = await exchange(address, { settings, signal, transport });
    if (!answer.ok) return answer;
    const proposals =
      answer.status === 200 ? readRecord(Buffer.from(answer.body).toString('utf8')) : null;
    if (proposals) return { ok: true, proposals };
    const content = readAnswer(answer, clock.now());
    return content.ok || content.code === 'wrong-type' ? fault('garbled', host) : content;
  });
}
