/** Worker thread entry: binary Word files in, their text out. */
import { serve } from '../../../platform/serve.ts';
import { extractDoc } from './extract.ts';

serve(extractDoc);
