/** Worker thread entry: PDFs in, their pages out. A thread can be stopped; a promise cannot. */
import { serve } from '../../../platform/serve.ts';
import { extractPages } from './extract.ts';

serve(extractPages);
