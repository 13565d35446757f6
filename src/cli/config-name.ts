/** The configuration that is looked for in the current directory; known without loading zod. */
export const CONFIG_NAME = 'draftwatch.yaml';
