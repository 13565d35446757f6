export interface FakeStage {
  readonly StageName: string;
  readonly DocSymbol: string;
}
export interface FakeProposal {
  readonly PR_Title: string;
  readonly PR_Stage: readonly FakeStage[];
}
export function stage(
  name: string,
  symbol: string,
  date: string,
  extra?: Readonly<Record<string, unknown>>,
): FakeStage;
export function proposal(
  title: string,
  sponsors: string,
  stages: readonly FakeStage[],
  extra?: Readonly<Record<string, unknown>>,
): FakeProposal;
export function rss(items: readonly (readonly [string, string])[]): string;
/** Answers a request for the record of proposals. */
export function answerRecord(
  res: import('node:http').ServerResponse,
  url: URL,
  options: {
    readonly proposals?: Readonly<Record<string, readonly FakeProposal[]>>;
    readonly feeds?: Readonly<Record<string, string>>;
  },
): void;
/** What `npm run fake-un` has on record. */
export const SAMPLE_PROPOSALS: Readonly<Record<string, readonly FakeProposal[]>>;
