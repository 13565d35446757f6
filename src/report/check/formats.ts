/** Every format of a check: one line here, loaded when it is asked for. */
import type { CheckResult } from '../../model/check.ts';
import type { OutputFormat } from '../formats.ts';
import type { ReportView } from '../kit/output-view.ts';

export type CheckFormatName = 'text' | 'json' | 'html' | 'md' | 'sarif' | 'junit' | 'github';

export const CHECK_FORMATS = {
  text: {
    summary: 'for a terminal',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./text.ts')).renderCheckText,
  },
  json: {
    summary: 'for programs',
    binary: false,
    extension: 'json',
    load: async () => (await import('./json.ts')).renderCheckJson,
  },
  html: {
    summary: 'a page to read; one file, no network',
    binary: false,
    extension: 'html',
    load: async () => (await import('./page.ts')).renderCheckPage,
  },
  md: {
    summary: 'Markdown, for mail and chat',
    binary: false,
    extension: 'md',
    load: async () => (await import('./markdown.ts')).renderCheckMarkdown,
  },
  sarif: {
    summary: 'SARIF 2.1.0, for code scanning',
    binary: false,
    extension: 'sarif',
    load: async () => (await import('./sarif.ts')).renderCheckSarif,
  },
  junit: {
    summary: 'JUnit XML, for CI servers',
    binary: false,
    extension: 'xml',
    load: async () => (await import('./junit.ts')).renderCheckJunit,
  },
  github: {
    summary: 'annotations of a GitHub workflow; fills its step summary',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./github.ts')).renderCheckGithub,
  },
} satisfies Record<CheckFormatName, OutputFormat<CheckResult, ReportView>>;
