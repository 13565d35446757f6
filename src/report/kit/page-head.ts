/** What every page of ours opens with: its title, its style sheet, and the policy that shuts the network out. */
import { contentPolicy } from './assets.ts';
import { type Markup, markup, trusted } from './markup.ts';

export interface PageHead {
  readonly title: string;
  readonly style: string;
  /** All scripts of the page; none when left out. */
  readonly scripts?: readonly string[];
  /** More lines for the head, each with its line feed: before the title, and behind the style. */
  readonly meta?: Markup;
  readonly start?: Markup;
}

/** From the first line of a page to the end of its head. */
export function pageHead({ title, style, scripts = [], meta, start }: PageHead): Markup {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy([style], scripts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${meta}<title>${title}</title>
<style>${trusted(style)}</style>
${start}</head>`;
}
