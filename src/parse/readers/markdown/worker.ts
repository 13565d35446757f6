/** Worker thread entry: Markdown files in, their Readings out. */
import { serve } from '../../../platform/serve.ts';
import { extractMarkdown } from './extract.ts';

serve(extractMarkdown);
