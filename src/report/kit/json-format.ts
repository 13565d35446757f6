/** The line of a format table that all records share which are written as they are. */
export const JSON_FORMAT = {
  summary: 'for programs, schema version 1',
  binary: false,
  extension: 'json',
  load: async () => (await import('./json.ts')).toJson,
} as const;
